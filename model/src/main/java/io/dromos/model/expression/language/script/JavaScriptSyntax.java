package io.dromos.model.expression.language.script;

import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.language.parser.Brackets;
import io.dromos.model.expression.language.parser.Refusal;
import io.dromos.model.expression.language.parser.Syntax;
import io.dromos.model.expression.language.parser.TextPlaces;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ErrorReporter;
import org.mozilla.javascript.EvaluatorException;
import org.mozilla.javascript.Parser;

/**
 * JavaScript by Rhino's parser, which is small and knows most of the language. Texts with what it does not know
 * (classes, modules, asynchronous functions, spread) are only looked through for what is open.
 */
public final class JavaScriptSyntax implements Syntax {

    private static final Brackets BRACKETS = new Brackets("\"'`", true, "//", "/*");
    private static final Pattern NEWER = Pattern
            .compile("\\b(?:class|async|await|import|export|yield|super)\\b|\\.\\.\\.|#\\w");

    @Override
    public Set<String> languages() {
        return Set.of("js", "javascript");
    }

    @Override
    public Brackets brackets() {
        return BRACKETS;
    }

    @Override
    public List<Refusal> refusals(String text, ExpressionKind kind) {
        if (NEWER.matcher(text).find()) {
            return BRACKETS.scan(text).refusals();
        }
        CompilerEnvirons environment = new CompilerEnvirons();
        environment.setLanguageVersion(Context.VERSION_ES6);
        environment.setRecoverFromErrors(false);
        try {
            new Parser(environment, new FirstError()).parse(text, "expression", 1);
            return List.of();
        } catch (EvaluatorException wrong) {
            return List.of(refusal(text, wrong));
        }
    }

    private static Refusal refusal(String text, EvaluatorException wrong) {
        return wrong.details().contains("end of file")
                ? Refusal.atEnd(text)
                : Refusal.unexpected(text, TextPlaces.offset(text, wrong.lineNumber(), wrong.columnNumber()));
    }

    @Override
    public String sample() {
        return "const a = { b: [1] }; a.b.map(x => x +";
    }

    private static final class FirstError implements ErrorReporter {

        @Override
        public void warning(String said, String source, int line, String lineText, int column) {
            // advice on style is not asked for
        }

        @Override
        public void error(String said, String source, int line, String lineText, int column) {
            throw runtimeError(said, source, line, lineText, column);
        }

        @Override
        public EvaluatorException runtimeError(String said, String source, int line, String lineText, int column) {
            return new EvaluatorException(said, source, line, lineText, column);
        }
    }
}
