package io.dromos.model.expression.language.script;

import io.dromos.model.expression.ExpressionKind;
import groovyjarjarantlr4.v4.runtime.BailErrorStrategy;
import groovyjarjarantlr4.v4.runtime.CharStreams;
import groovyjarjarantlr4.v4.runtime.CommonTokenStream;
import groovyjarjarantlr4.v4.runtime.LexerNoViableAltException;
import groovyjarjarantlr4.v4.runtime.Parser;
import groovyjarjarantlr4.v4.runtime.RecognitionException;
import groovyjarjarantlr4.v4.runtime.Token;
import groovyjarjarantlr4.v4.runtime.atn.PredictionMode;
import groovyjarjarantlr4.v4.runtime.misc.ParseCancellationException;
import io.dromos.model.expression.language.parser.Abandoned;
import io.dromos.model.expression.language.parser.Brackets;
import io.dromos.model.expression.language.parser.Refusal;
import io.dromos.model.expression.language.parser.Syntax;
import io.dromos.model.expression.language.parser.TextPlaces;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.groovy.parser.antlr4.GroovyLangLexer;
import org.apache.groovy.parser.antlr4.GroovyLangParser;
import org.apache.groovy.parser.antlr4.GroovySyntaxError;
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
        Optional<Refusal> illegal = read(text);
        if (illegal.isPresent()) {
            return List.of(illegal.get());
        }
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

    /**
     * The grammar needs more than a lifetime for some texts of a hundred brackets, and the compiler's own reading of
     * them cannot be stopped. So a text is first read in the compiler's two ways as it would read it, but so that it
     * can be: what this gets to the end of, the compiler gets to the end of in the same time. It also finds characters
     * that begin no token: about those the compiler would write to the standard error stream.
     */
    private static Optional<Refusal> read(String text) {
        try {
            readInTwoWays(text);
            return Optional.empty();
        } catch (GroovySyntaxError illegal) {
            return Optional.of(Refusal.unexpected(text,
                    TextPlaces.offsetByCharacters(text, illegal.getLine(), illegal.getColumn())));
        } catch (ParseCancellationException wrong) {
            return wrong.getCause() instanceof LexerNoViableAltException illegal
                    ? Optional.of(Refusal.unexpected(text, text.offsetByCodePoints(0, illegal.getStartIndex())))
                    : Optional.empty(); // the compiler says why
        }
    }

    private static void readInTwoWays(String text) {
        try {
            read(text, PredictionMode.SLL);
        } catch (ParseCancellationException notSimple) {
            read(text, PredictionMode.LL);
        }
    }

    private static void read(String text, PredictionMode mode) {
        GroovyLangParser parser = new GroovyLangParser(
                new ListeningTokens(new GroovyLangLexer(CharStreams.fromString(text))));
        parser.removeErrorListeners();
        parser.setErrorHandler(new FirstError());
        parser.getInterpreter().setPredictionMode(mode);
        parser.compilationUnit();
    }

    /** Ends at the first error, in silence. */
    private static final class FirstError extends BailErrorStrategy {

        @Override
        public void reportError(Parser parser, RecognitionException wrong) {
            // the compiler tells it
        }
    }

    /** Tokens that stop the parser that asks for them, when nobody waits for it any more. */
    private static final class ListeningTokens extends CommonTokenStream {

        ListeningTokens(GroovyLangLexer lexer) {
            super(lexer);
            lexer.removeErrorListeners();
        }

        @Override
        public Token LT(int offset) {
            Abandoned.check();
            return super.LT(offset);
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
