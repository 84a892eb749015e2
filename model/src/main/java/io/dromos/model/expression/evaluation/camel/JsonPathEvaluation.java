package io.dromos.model.expression.evaluation.camel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.internal.filter.PatternFlag;
import com.jayway.jsonpath.spi.json.JsonProvider;
import com.jayway.jsonpath.spi.json.JsonSmartJsonProvider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/** JSONPath over the body. */
final class JsonPathEvaluation {

    private static final JsonProvider DATA = Listening.to(JsonProvider.class, new JsonSmartJsonProvider());

    /** In a filter: =~ /a.*b/i. */
    private static final Pattern REGULAR_EXPRESSION = Pattern.compile("=~\\s*/((?:[^/\\\\]|\\\\.)*+)/(\\w*)");

    private static final Pattern COMPARISON_OF_LISTS = Pattern.compile("\\b(?:anyof|noneof|subsetof|all)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_COMPARED = 10_000;

    private JsonPathEvaluation() {
    }

    static @Nullable Object evaluate(String text, Exchange exchange) throws JsonProcessingException {
        Object body = exchange.getMessage().getBody();
        matchRegularExpressions(text, body);
        checkComparisons(text, body);
        Configuration configuration = Configuration.builder().jsonProvider(DATA).build();
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

    /** Each value of one list with each of another cannot be stopped, so the lists must be short. */
    private static void checkComparisons(String text, Object body) throws JsonProcessingException {
        if (COMPARISON_OF_LISTS.matcher(text).find() && values(BodyData.tree(body)) > MOST_COMPARED) {
            throw new IllegalArgumentException(
                    "lists in a body of more than " + MOST_COMPARED + " values are not compared here");
        }
    }

    private static int values(JsonNode node) {
        int values = 1;
        for (JsonNode part : node) {
            values += values(part);
        }
        return values;
    }

    private static void match(Pattern pattern, JsonNode node) {
        if (node.isTextual()) {
            var _ = pattern.matcher(new BoundedText(node.textValue())).matches();
        }
        node.forEach(part -> match(pattern, part));
    }
}
