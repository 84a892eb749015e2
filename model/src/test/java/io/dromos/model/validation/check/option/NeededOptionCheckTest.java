package io.dromos.model.validation.check.option;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeededOptionCheckTest {

    private final NeededOptionCheck check = new NeededOptionCheck();

    @Test
    void findsWhatMeansNothingWithoutAnOption() {
        String yaml = route("""
                - bean: {}
                - bean:
                    method: run
                - bean:
                """);

        assertThat(told(check, yaml)).containsExactly("4 ERROR missing-one-of [bean]",
                "5 ERROR missing-one-of [bean]",
                "7 ERROR missing-one-of [bean]");
    }

    @Test
    void findsADeclarationWithoutItsKind() {
        String yaml = """
                - errorHandler: {}
                - routeTemplate:
                    id: a
                """;

        assertThat(told(check, yaml)).containsExactly("1 ERROR missing-one-of [errorHandler]",
                "2 ERROR missing-one-of [routeTemplate]");
    }

    @Test
    void warnsOfStepsThatAreNotDrawnToTheEnd() {
        String yaml = route("""
                - marshal: {}
                - throwException: {message: a}
                - claimCheck: {}
                - loadBalance: {}
                - doTry:
                    doCatch:
                      - steps: []
                """);

        assertThat(told(check, yaml)).containsExactly("4 WARNING missing-data-format [marshal]",
                "5 WARNING missing-one-of [throwException]",
                "6 WARNING missing-option [claimCheck]",
                "7 WARNING missing-one-of [loadBalance]",
                "10 WARNING missing-option [steps]");
    }

    @Test
    void staysSilentWhereOneIsGiven() {
        String yaml = route("""
                - bean: mine
                - bean: {beanType: java.lang.String}
                - marshal: {json: {}}
                - marshal: {jsn: {}}
                - throwException: {ref: a}
                - loadBalance: {roundRobinLoadBalancer: {}}
                """);

        assertThat(told(check, yaml)).isEmpty();
    }

    @Test
    void warnsOfLanguagesThatLackWhatTheyWorkWith() {
        String yaml = route("""
                - setBody: {method: {method: run}}
                - setBody: {method: {bean-type: a.B}}
                - split: {tokenize: {group: 3}}
                - split: {tokenize: ","}
                """);

        assertThat(told(check, yaml)).containsExactly("4 WARNING missing-one-of [method]",
                "6 WARNING missing-option [tokenize]");
    }
}
