package io.dromos.model.validation.check.option;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class ValueFormCheckTest {

    private final ValueFormCheck check = new ValueFormCheck(BundledCatalog.shared());

    @Test
    void findsAMapOrATextWhereAListBelongs() {
        String yaml = route("""
                - split:
                    simple: ${body}
                    steps:
                      log: a
                - filter:
                    simple: ${body}
                    steps: none
                - choice:
                    when:
                      simple: ${body} == 1
                - setHeaders:
                    headers: a
                """);

        assertThat(told(check, yaml)).containsExactly("6 ERROR list-expected [steps]",
                "10 ERROR list-expected [none]",
                "12 ERROR list-expected [when]",
                "15 ERROR list-expected [a]");
    }

    @Test
    void findsATextOrAListWhereAMapBelongs() {
        String yaml = route("""
                - setHeader: a
                - setBody:
                - marshal: [json]
                - choice:
                    otherwise:
                      - steps: []
                - to:
                    uri: log:a
                    parameters: [a]
                - setBody:
                    expression: []
                - setBody:
                    language: simple
                """);

        assertThat(told(check, yaml)).containsExactly("4 ERROR options-expected [a]",
                "5 ERROR options-expected [setBody]",
                "6 ERROR options-expected [marshal]",
                "8 ERROR options-expected [otherwise]",
                "12 ERROR options-expected [parameters]",
                "14 ERROR options-expected [expression]",
                "16 ERROR options-expected [simple]");
    }

    @Test
    void findsAMapOrAListWhereATextBelongs() {
        String yaml = route("""
                - to:
                    uri: {a: b}
                - setHeader:
                    name: [a, b]
                    simple: c
                - doTry:
                    steps: []
                    doCatch:
                      - exception:
                          - {a: b}
                """);

        assertThat(told(check, yaml)).containsExactly("5 ERROR value-expected [uri]",
                "7 ERROR value-expected [name]",
                "13 ERROR value-expected [{a: b}]");
    }

    @Test
    void findsDeclarationsInTheWrongForm() {
        String yaml = """
                - beans:
                    name: a
                - onException:
                    exception: [java.lang.Exception]
                    handled: true
                - route: a
                """;

        assertThat(told(check, yaml)).containsExactly("1 ERROR list-expected [beans]",
                "5 ERROR options-expected [true]",
                "6 ERROR options-expected [a]");
    }

    @Test
    void acceptsEveryFormThatCamelTakes() {
        String yaml = route("""
                - log: a
                - to: log:a
                - bean:
                - convertBodyTo: String
                - setBody:
                    simple:
                      expression: a
                - doTry:
                    steps: []
                    doCatch:
                      - exception: java.lang.Exception
                        steps: []
                - marshal:
                    csv: ";"
                - loadBalance:
                    customLoadBalancer: mine
                """);

        assertThat(told(check, yaml)).isEmpty();
    }

    @Test
    void acceptsATextForTheTargetAndTheValuesOfAnOperation() {
        String yaml = """
                - rest:
                    get:
                      - to: direct:a
                        param:
                          - name: a
                            allowableValues: [b, {value: c}]
                      - path: b
                        to: {uri: direct:b}
                """;

        assertThat(told(check, yaml)).isEmpty();
    }
}
