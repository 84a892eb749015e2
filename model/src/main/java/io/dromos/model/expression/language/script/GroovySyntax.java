package io.dromos.model.expression.language.script;

import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.language.parser.Brackets;
import io.dromos.model.expression.language.parser.Refusal;
import io.dromos.model.expression.language.parser.Syntax;
import io.dromos.model.expression.language.parser.TextPlaces;
import java.util.List;
import java.util.Set;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;

/**
 * Groovy's grammar. Only the text is read into a tree: no transformation of the compiler runs, for some of them fetch
 * libraries or run code while they compile.
 */
public final class GroovySyntax implements Syntax {

    @Override
    public Set<String> languages() {
        return Set.of("groovy");
    }

    @Override
    public Brackets brackets() {
        return Brackets.LIKE_JAVA;
    }

    @Override
    public List<Refusal> refusals(String text, ExpressionKind kind) {
        SourceUnit source = SourceUnit.create("expression", text, 0);
        try {
            source.parse();
            source.completePhase();
            source.nextPhase();
            source.convert();
            return List.of();
        } catch (MultipleCompilationErrorsException wrong) {
            return wrong.getErrorCollector().getErrors().stream().limit(1)
                    .map(error -> error instanceof SyntaxErrorMessage message
                            ? refusal(text, message.getCause())
                            : Refusal.somewhere(text))
                    .toList();
        } catch (CompilationFailedException wrong) {
            return List.of(Refusal.somewhere(text));
        }
    }

    private static Refusal refusal(String text, SyntaxException wrong) {
        return Refusal.unexpected(text,
                TextPlaces.offsetByCharacters(text, wrong.getStartLine(), wrong.getStartColumn()));
    }

    @Override
    public String sample() {
        return "def a = [b: { it.c }]\nif (a.b(1) == 'x') { return \"${a";
    }
}
