package io.dromos.model.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateMakingTest {

    private static final String FLOW = """
            - route:
                id: orders
                from:
                  uri: seda:orders
                  steps:
                    - log: name of <<who>>
            """;

    @Test
    void textsBecomeGapsWithThemselvesAsStandardValues() {
        Template template = new TemplateMaking("Queue", "Reads a queue", Map.of("orders", "name")).of(FLOW);

        assertThat(template.source()).contains("id: <<name>>\n", "uri: seda:<<name>>\n", "- log: name of <<who>>\n");
        assertThat(template.descriptor().parameters()).extracting(TemplateParameter::name, TemplateParameter::standard)
                .containsExactly(tuple("name", "orders"), tuple("who", ""));
        assertThat(template.undeclared()).isEmpty();
    }

    @Test
    void theStandardValuesGiveTheFlowBack() {
        Template template = new TemplateMaking("Queue", "", Map.of("orders", "name")).of(FLOW);

        assertThat(template.instantiate(Map.of("who", "<<who>>")))
                .isEqualTo(new Template.Instantiated(FLOW));
    }

    @Test
    void aFlowWithoutParametersStaysAsItIs() {
        assertThat(new TemplateMaking("Plain", "", Map.of()).of("- log: x\n").source()).isEqualTo("- log: x\n");
    }

}
