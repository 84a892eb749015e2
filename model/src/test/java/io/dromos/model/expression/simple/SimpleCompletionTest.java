package io.dromos.model.expression.simple;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Completion;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimpleCompletionTest {

    private final SimpleCompletion completion = new SimpleCompletion(BundledCatalog.shared());
    private final KnownNames names = KnownNames.NONE
            .withHeaders(List.of(KnownName.of("orderId"), KnownName.of("total")))
            .withVariables(List.of(KnownName.of("cart"))).withPlaceholders(List.of(KnownName.of("shop.url")))
            .withFields(List.of(KnownName.of("customer.name")));

    @Test
    void proposesFunctionsWhereOneWasOpened() {
        assertThat(labels("Hello ${bo|")).contains("body", "bodyAs(type)");
    }

    @Test
    void proposesFirstWhatReadsOneValueByItsName() {
        assertThat(labels("${hea|")).startsWith("header.orderId", "header.total", "header.name");
        assertThat(labels("${exchangeP|")).startsWith("exchangeProperty.name");
    }

    @Test
    void writesTheWholeFunctionWithItsBraces() {
        assertThat(applied("Hello $|", "body")).isEqualTo("Hello ${body}|");
        assertThat(applied("Hello ${bo|", "body")).isEqualTo("Hello ${body}|");
        assertThat(applied("Hello ${bo|}", "body")).isEqualTo("Hello ${body|}");
    }

    @Test
    void putsTheCaretWhereAnArgumentOrNameIsMissing() {
        assertThat(applied("${bodyA|", "bodyAs(type)")).isEqualTo("${bodyAs(|)}");
        assertThat(applied("${hea|", "header.name")).isEqualTo("${header.|}");
    }

    @Test
    void proposesTheNamesThatAreKnownAtThisPlace() {
        assertThat(labels("${header.|")).containsExactly("orderId", "total");
        assertThat(labels("${header.tot|")).containsExactly("total");
        assertThat(labels("${variable.|")).containsExactly("cart");
        assertThat(labels("${body.cus|")).containsExactly("customer.name");
        assertThat(labels("{{sh|")).containsExactly("shop.url");
        assertThat(applied("${header.tot|", "total")).isEqualTo("${header.total}|");
        assertThat(applied("{{sh|", "shop.url")).isEqualTo("{{shop.url}}|");
    }

    @Test
    void readsAFieldOfDataWithBracketsForADotCallsAMethod() {
        assertThat(applied("${body.cus|", "customer.name")).isEqualTo("${body[customer][name]}|");
        assertThat(applied("${body[cus|]}", "customer.name")).isEqualTo("${body[customer][name]}|");
        assertThat(applied("${body?.na|}", "customer.name")).isEqualTo("${body[customer][name]}|");
        assertThat(applied("Dear ${cus|", "body[customer][name]")).isEqualTo("Dear ${body[customer][name]}|");
    }

    @Test
    void readsAFieldOfAJsonTextWithJq() {
        KnownNames text = names.withEncoded(true);
        Expression typed = new Expression("simple", "a ${body.cus", ExpressionKind.EXPRESSION);

        assertThat(completion.complete(typed, typed.text().length(), text)).singleElement().satisfies(found -> {
            assertThat(found.insert()).isEqualTo("jq(.customer.name)}");
            assertThat(found.replace().start()).isEqualTo(4);
        });
    }

    @Test
    void findsAKnownHeaderByItsNameAlone() {
        assertThat(applied("${ord|", "header.orderId")).isEqualTo("${header.orderId}|");
    }

    @Test
    void proposesOperatorsAfterAValueOfAPredicate() {
        List<Completion> found = completion.complete(new Expression("simple", "${body} c", ExpressionKind.PREDICATE), 9,
                names);

        assertThat(found).extracting(Completion::label).containsExactly("contains");
    }

    @Test
    void leavesPlainTextAlone() {
        assertThat(labels("Hello wor|")).isEmpty();
        assertThat(completion.complete(new Expression("jq", ".a", ExpressionKind.EXPRESSION), 2, names)).isEmpty();
    }

    private List<String> labels(String marked) {
        return complete(marked).stream().map(Completion::label).toList();
    }

    private String applied(String marked, String label) {
        String text = marked.replace("|", "");
        Completion chosen = complete(marked).stream().filter(one -> one.label().equals(label)).findFirst()
                .orElseThrow();
        String after = text.substring(0, chosen.replace().start()) + chosen.insert()
                + text.substring(chosen.replace().end());
        int caret = chosen.replace().start() + chosen.caret();
        return after.substring(0, caret) + "|" + after.substring(caret);
    }

    private List<Completion> complete(String marked) {
        int caret = marked.indexOf('|');
        return completion.complete(new Expression("simple", marked.replace("|", ""), ExpressionKind.EXPRESSION), caret,
                names);
    }
}
