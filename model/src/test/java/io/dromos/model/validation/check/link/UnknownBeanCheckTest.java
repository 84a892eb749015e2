package io.dromos.model.validation.check.link;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownBeanCheckTest {

    private static final String BEANS = """
            - beans:
                - name: strategy
                  type: org.apache.camel.processor.aggregate.GroupedBodyAggregationStrategy
            """;

    private final UnknownBeanCheck check = new UnknownBeanCheck();

    @Test
    void warnsOfABeanThatTheFileDoesNotDeclare() {
        String yaml = BEANS + route("""
                - aggregate:
                    aggregationStrategy: "#strategi"
                    aggregationRepository: other
                    correlationExpression:
                      constant: a
                - process:
                    ref: nobody
                """);

        assertThat(told(check, yaml)).containsExactly("8 WARNING unknown-bean-near [\"#strategi\"]",
                "9 WARNING unknown-bean [other]", "13 WARNING unknown-bean [nobody]");
    }

    @Test
    void readsReferencesBelowOptions() {
        String yaml = route("""
                - loadBalance:
                    customLoadBalancer:
                      ref: chooser
                    steps: []
                - setBody:
                    method:
                      ref: maker
                - marshal:
                    custom:
                      ref: format
                - bean: greeter
                - policy:
                    ref: rule
                    steps: []
                - transacted:
                    ref: border
                    steps: []
                """);

        assertThat(told(check, yaml)).containsExactly("6 WARNING unknown-bean [chooser]",
                "10 WARNING unknown-bean [maker]", "13 WARNING unknown-bean [format]",
                "14 WARNING unknown-bean [greeter]", "16 WARNING unknown-bean [rule]",
                "19 WARNING unknown-bean [border]");
    }

    @Test
    void readsAddressesOfBeans() {
        String yaml = BEANS + route("""
                - to: bean:greeter?method=greet
                - to: bean:strategy
                - to: bean:com.acme.Greeter
                - to: "bean:{{greeter}}"
                """);

        assertThat(told(check, yaml)).containsExactly("7 WARNING unknown-bean [greeter]");
    }

    @Test
    void takesDeclaredBeansClassesAndPlaceholders() {
        String yaml = BEANS + route("""
                - enrich:
                    constant: direct:a
                    aggregationStrategy: "#bean:strategy"
                - enrich:
                    constant: direct:a
                    aggregationStrategy: "#class:com.acme.Joining"
                - enrich:
                    constant: direct:a
                    aggregationStrategy: "{{strategy}}"
                - bean:
                    ref: com.acme.Greeter
                """);

        assertThat(told(check, yaml)).isEmpty();
    }

    @Test
    void knowsTheBeansOfATemplate() {
        String yaml = """
                - routeTemplate:
                    id: a
                    beans:
                      - name: mine
                        type: com.acme.Mine
                    from:
                      uri: timer:a
                      steps:
                        - bean:
                            ref: mine
                """;

        assertThat(told(check, yaml)).isEmpty();
    }

    @Test
    void readsPoolsPoliciesAndOtherBeansProperties() {
        String yaml = """
                - beans:
                    - name: pool
                      type: a.Pool
                      properties: {next: "#bean:nobody", "on": "#bean:pool"}
                - route:
                    routePolicy: strict
                    from:
                      uri: timer:a
                      steps:
                        - multicast: {executorService: pool, steps: [{stop: {}}]}
                        - multicast: {executorService: "#poool", steps: [{stop: {}}]}
                """;

        assertThat(told(check, yaml)).containsExactly("4 WARNING unknown-bean [\"#bean:nobody\"]",
                "6 WARNING unknown-bean [strict]", "11 WARNING unknown-bean-near [\"#poool\"]");
    }

    @Test
    void readsTheBeansOfSimple() {
        String yaml = BEANS + route("""
                - log: "${bean:strategy} ${bean:strategy.run(${body}, 1)} ${bean:type:a.B} ${bean:a.b.C?method=x}"
                - log: "${bean:stratgy.run} and ${bean:other?method=run} and ${bean:third::run}"
                """);

        assertThat(told(check, yaml)).containsExactly("8 WARNING unknown-bean-near [stratgy]",
                "8 WARNING unknown-bean [other]", "8 WARNING unknown-bean [third]");
    }
}
