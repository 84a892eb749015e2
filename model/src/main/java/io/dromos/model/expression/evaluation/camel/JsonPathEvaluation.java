package io.dromos.model.expression.evaluation.camel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.internal.filter.PatternFlag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/** JSONPath over the body. */
final class JsonPathEvaluation {

    /** In a filter: =~ /a.*b/i. */
    private static final Pattern REGULAR_EXPRESSION = Pattern.compile("=~\\s*/((?:[^/\\\\]|\\\\.)*+)/(\\w*)");

    private JsonPathEvaluation() {
    }

    static @Nullable Object evaluate(String text, Exchange exchange) throws JsonProcessingException {
        Object body = exchange.getMessage().getBody();
        matchRegularExpressions(text, body);
        Configuration configuration = Configuration.defaultConfiguration();
        return body instanceof String json
                ? JsonPath.using(configuration).parse(json).read(text)
                : JsonPath.using(configuration).parse(body).read(text);
    }

    /**
     * The library's own matching cannot be stopped. So each regular expression is first matched, in a way that can,
     * against each text of the body.
     */
    private static void matchRegularExpressions(String text, Object body) throws JsonProcessingException {
        Matcher found = REGULAR_EXPRESSION.matcher(text);
        while (found.find()) {
            try {
                match(Pattern.compile(found.group(1), PatternFlag.parseFlags(found.group(2).toCharArray())),
                        BodyData.tree(body));
            } catch (PatternSyntaxException wrong) {
                return; // the library will say so
            }
        }
    }

    private static void match(Pattern pattern, JsonNode node) {
        if (node.isTextual()) {
            var _ = pattern.matcher(new BoundedText(node.textValue())).matches();
        }
        node.forEach(part -> match(pattern, part));
    }
}
