package io.dromos.model.validation.check.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.endpoint.EndpointUse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointCheckerTest {

    private final EndpointChecker checker = new EndpointChecker(BundledCatalog.shared());

    @ParameterizedTest
    @ValueSource(strings = {"kafka:orders", "log:a?showBody=true", "http://host/{{path}}?a=b", "{{anything}}", "",
            "direct:it's", "'", "\"a\": #x", "kafka", "a\nb:c"})
    void saysNothingOfWhatMayBeRight(String address) {
        assertThat(check(EndpointUse.PRODUCER, address)).filteredOn(problem -> !problem.code().startsWith("unknown-c"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kafak:orders|kafak|kafka", "log:a?showHeders=true|showHeders|showHeaders",
            "log:a?marker='\"'&showBody=yes|yes|true", "log:a?showAll=true&level=INFOO|INFOO|INFO"})
    void findsTheWrongPartAndWhatWouldBeRight(String addressPartAndFix) {
        List<String> given = List.of(addressPartAndFix.split("\\|"));

        List<ExpressionProblem> problems = check(EndpointUse.PRODUCER, given.get(0));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.range().of(given.get(0))).isEqualTo(given.get(1));
            assertThat(problem.fixes()).contains(given.get(2));
            assertThat(EndpointChecker.tells(problem.code())).isTrue();
        });
    }

    @Test
    void tellsAllProblemsInTheirOrder() {
        assertThat(check(EndpointUse.CONSUMER, "timer:a?perod=1&repeatCount=x&fixedRate=2"))
                .extracting(problem -> problem.range().start()).hasSize(3).isSorted();
    }

    @Test
    void knowsWhichWayMessagesGo() {
        assertThat(check(EndpointUse.PRODUCER, "timer:a")).extracting(ExpressionProblem::code)
                .containsExactly("only-receives");
        assertThat(check(EndpointUse.CONSUMER, "timer:a")).isEmpty();
        assertThat(checker.knows("simple")).isFalse();
    }

    private List<ExpressionProblem> check(EndpointUse use, String address) {
        return checker.check(new Expression(use.language(), address, ExpressionKind.EXPRESSION));
    }
}
