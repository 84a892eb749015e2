package io.dromos.model.expression.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Completion;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndpointCompletionTest {

    private static final KnownNames NAMES = new KnownNames(List.of(), List.of(), List.of(),
            List.of(KnownName.of("orders.topic"), KnownName.of("port")), List.of(), List.of(KnownName.of("mine")),
            false);

    private final EndpointCompletion completion = new EndpointCompletion(BundledCatalog.shared());

    @Test
    void offersComponentsThatFitTheUse() {
        assertThat(applied(EndpointUse.PRODUCER, "kaf|")).first().isEqualTo("kafka:");
        assertThat(applied(EndpointUse.CONSUMER, "ti|")).contains("timer:");
        assertThat(applied(EndpointUse.PRODUCER, "time|")).doesNotContain("timer:");
        assertThat(applied(EndpointUse.PRODUCER, "ka|:x")).contains("kafka:x");
    }

    @Test
    void offersParametersThatAreNotGivenYet() {
        assertThat(applied(EndpointUse.PRODUCER, "log:a?showB|")).first().isEqualTo("log:a?showBody=");
        assertThat(applied(EndpointUse.PRODUCER, "log:a?showBody=true&showB|"))
                .doesNotContain("log:a?showBody=true&showBody=");
        assertThat(applied(EndpointUse.PRODUCER, "kafka:a?groupI|")).doesNotContain("kafka:a?groupId=");
        assertThat(applied(EndpointUse.CONSUMER, "kafka:a?groupI|")).contains("kafka:a?groupId=");
    }

    @Test
    void offersValuesOfTheParameter() {
        assertThat(applied(EndpointUse.PRODUCER, "log:a?showBody=|&level=INFO")).startsWith(
                "log:a?showBody=true&level=INFO",
                "log:a?showBody=false&level=INFO");
        assertThat(applied(EndpointUse.PRODUCER, "log:a?level=W|")).containsExactly("log:a?level=WARN");
        assertThat(applied(EndpointUse.PRODUCER, "log:a?exchangeFormatter=#|")).contains(
                "log:a?exchangeFormatter=#mine");
    }

    @Test
    void offersPropertiesInsideBraces() {
        assertThat(applied(EndpointUse.PRODUCER, "kafka:{{ord|")).containsExactly("kafka:{{orders.topic}}");
        assertThat(applied(EndpointUse.PRODUCER, "kafka:{{ord|}}?a=b"))
                .containsExactly("kafka:{{orders.topic}}?a=b");
    }

    @Test
    void staysSilentForOtherLanguagesAndUnknownComponents() {
        assertThat(applied(EndpointUse.PRODUCER, "nosuch:a?|")).isEmpty();
        assertThat(completion.complete(new Expression("simple", "ka", ExpressionKind.EXPRESSION), 2, NAMES))
                .isEmpty();
    }

    private List<String> applied(EndpointUse use, String textWithCaret) {
        int caret = textWithCaret.indexOf('|');
        String text = textWithCaret.replace("|", "");
        return completion.complete(new Expression(use.language(), text, ExpressionKind.EXPRESSION), caret, NAMES)
                .stream().map(found -> put(text, found)).toList();
    }

    private static String put(String text, Completion found) {
        return text.substring(0, found.replace().start()) + found.insert() + text.substring(found.replace().end());
    }
}
