package io.dromos.model.expression.language.data;

import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.language.parser.Brackets;
import io.dromos.model.expression.language.parser.JavaCcMessages;
import io.dromos.model.expression.language.parser.Refusal;
import io.dromos.model.expression.language.parser.Syntax;
import java.util.List;
import java.util.Set;
import net.thisptr.jackson.jq.JsonQuery;
import net.thisptr.jackson.jq.Versions;
import net.thisptr.jackson.jq.exception.JsonQueryException;

/** jq by jackson-jq. */
public final class JqSyntax implements Syntax {

    private static final Brackets BRACKETS = new Brackets("\"", true, "#", "");

    @Override
    public Set<String> languages() {
        return Set.of("jq");
    }

    @Override
    public Brackets brackets() {
        return BRACKETS;
    }

    @Override
    public List<Refusal> refusals(String text, ExpressionKind kind) {
        try {
            JsonQuery.compile(text, Versions.JQ_1_6);
            return JqCalls.unknown(text);
        } catch (JsonQueryException wrong) {
            Throwable said = wrong.getCause() == null ? wrong : wrong.getCause();
            return List.of(JavaCcMessages.refusal(text, String.valueOf(said.getMessage())));
        }
    }

    @Override
    public String sample() {
        return ".a | map(";
    }
}
