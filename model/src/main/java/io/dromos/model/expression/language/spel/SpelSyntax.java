package io.dromos.model.expression.language.spel;

import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.language.parser.Brackets;
import io.dromos.model.expression.language.parser.Refusal;
import io.dromos.model.expression.language.parser.Syntax;
import io.dromos.model.expression.language.parser.Tokens;
import java.util.List;
import java.util.Set;
import org.springframework.expression.ParseException;
import org.springframework.expression.common.TemplateParserContext;
import org.springframework.expression.spel.SpelMessage;
import org.springframework.expression.spel.SpelParseException;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/**
 * Spring's expression language. Camel reads it as a text with expressions in <code>#{…}</code>: without one, the text
 * stands for itself.
 */
public final class SpelSyntax implements Syntax {

    private static final Brackets BRACKETS = new Brackets("\"'", false, "", "");

    @Override
    public Set<String> languages() {
        return Set.of("spel");
    }

    @Override
    public Brackets brackets() {
        return BRACKETS;
    }

    @Override
    public List<Refusal> refusals(String text, ExpressionKind kind) {
        if (!text.contains("#{")) {
            return List.of(Refusal.warning(new TextRange(0, text.length()), "syntax-spel-text"));
        }
        try {
            new SpelExpressionParser().parseExpression(text, new TemplateParserContext());
            return List.of();
        } catch (ParseException wrong) {
            return List.of(refusal(text, wrong));
        }
    }

    /** The parser counts from the start of the part that it reads. */
    private static Refusal refusal(String text, ParseException wrong) {
        if (!(wrong instanceof SpelParseException said)) {
            return Refusal.somewhere(text); // the parts cannot be told apart: one is not closed
        }
        String part = String.valueOf(wrong.getExpressionString());
        int start = Math.max(0, text.indexOf(part));
        int at = Math.clamp(said.getPosition(), 0, part.length());
        if (said.getMessageCode() == SpelMessage.RIGHT_OPERAND_PROBLEM) {
            at = Tokens.at(part, at).end();
        }
        return said.getMessageCode() == SpelMessage.OOD || part.substring(at).isBlank()
                ? Refusal.atEnd(text.substring(0, start + part.length()))
                : Refusal.unexpected(text, start + at);
    }

    @Override
    public String sample() {
        return "#{request.body.foo == (1 + }";
    }
}
