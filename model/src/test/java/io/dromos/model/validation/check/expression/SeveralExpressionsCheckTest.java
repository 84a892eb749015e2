package io.dromos.model.validation.check.expression;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class SeveralExpressionsCheckTest {

    private final SeveralExpressionsCheck check = new SeveralExpressionsCheck(BundledCatalog.shared());

    @Test
    void findsASecondLanguageForOneExpression() {
        assertThat(told(check, route("- setBody:\n    simple: a\n    constant: b")))
                .containsExactly("6 ERROR several-expressions [constant]");
    }

    @Test
    void findsATextWhereALanguageMustBeNamed() {
        assertThat(told(check, route("- setBody:\n    expression: ${body}")))
                .containsExactly("5 ERROR language-expected [${body}]");
    }

    @Test
    void acceptsOneLanguageInEachPlace() {
        assertThat(told(check, route(
                "- aggregate:\n    correlationExpression:\n      simple: a\n    completionPredicate:\n      constant: true\n- setBody:\n    simple:\n      expression: a")))
                .isEmpty();
    }
}
