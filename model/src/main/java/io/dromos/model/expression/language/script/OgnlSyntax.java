package io.dromos.model.expression.language.script;

import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.language.parser.Brackets;
import io.dromos.model.expression.language.parser.JavaCcMessages;
import io.dromos.model.expression.language.parser.Refusal;
import io.dromos.model.expression.language.parser.Syntax;
import java.util.List;
import java.util.Set;
import ognl.Ognl;
import ognl.OgnlException;

/** OGNL's grammar: it makes a tree and evaluates no part of it. */
public final class OgnlSyntax implements Syntax {

    private static final Brackets BRACKETS = new Brackets("\"'", true, "", "");

    @Override
    public Set<String> languages() {
        return Set.of("ognl");
    }

    @Override
    public Brackets brackets() {
        return BRACKETS;
    }

    @Override
    public List<Refusal> refusals(String text, ExpressionKind kind) {
        try {
            Ognl.parseExpression(text);
            return List.of();
        } catch (OgnlException wrong) {
            Throwable said = wrong.getCause() == null ? wrong : wrong.getCause();
            return List.of(JavaCcMessages.refusal(text, String.valueOf(said.getMessage())));
        }
    }

    @Override
    public String sample() {
        return "request.body.foo == (1";
    }
}
