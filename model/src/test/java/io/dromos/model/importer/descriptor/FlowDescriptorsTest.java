package io.dromos.model.importer.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.importer.Conversion;
import org.junit.jupiter.api.Test;

class FlowDescriptorsTest {

    @Test
    void aFlowBecomesARouteWhoseContextIsItsExchangeProperties() {
        Conversion.Converted converted = converted("""
                {"name": "orders", "properties": {"mode": "a"}, "steps": [
                  {"name": "which", "type": "CONDITION", "cases": [
                    {"key": "mode", "value": "a", "flow": {"steps": [{"type": "output", "message": "hi"}]}},
                    {"key": "mode", "value": "null", "flow": {"steps": [{"type": "flow", "module": "none"}]}},
                    {"key": "mode", "value": "any", "flow": {"steps": [{"type": "java", "module": "com.acme.A"}]}},
                    {"key": "mode", "value": "late", "flow": {"steps": []}}]}]}
                """);

        assertThat(converted.text()).isEqualTo("""
                - route:
                    id: orders
                    from:
                      uri: direct:orders
                      steps:
                        - setProperty:
                            name: mode
                            constant: a
                        - setVariable:
                            name: mode
                            simple: ${header[mode]}
                        - filter:
                            simple: ${exchangeProperty[mode]} != null
                            steps:
                              - setVariable:
                                  name: mode
                                  simple: ${exchangeProperty[mode]}
                        - choice:
                            description: which
                            when:
                              - simple: ${variable[mode]} == 'a'
                                steps:
                                  - setBody:
                                      constant: hi
                              - simple: ${variable[mode]} == null
                                steps:
                                  - to:
                                      uri: direct:none
                            otherwise:
                              steps:
                                - bean:
                                    beanType: com.acme.A
                """);
        assertThat(converted.losses()).extracting(loss -> loss.message().key())
                .containsExactly("import.case-unreachable");
    }

    @Test
    void aStepThatCamelCannotRunStopsAndIsTold() {
        Conversion.Converted converted = converted("""
                {"name": "x", "steps": [{"name": "js", "type": "javascript", "module": "a.js"},
                  {"name": "odd", "type": "teleport", "properties": {"a": "b"}}]}
                """);

        assertThat(converted.text()).contains("Not carried over: javascript a.js", "Not carried over: teleport");
        assertThat(converted.losses()).extracting(loss -> loss.message().key()).containsExactly(
                "import.engine-unknown", "import.properties-unread", "import.step-unknown");
    }

    @Test
    void aJobStartsByItsCronAndAListenerNeedsAnAddress() {
        assertThat(
                converted("{\"name\": \"j\", \"expression\": \"0 0 * * * ?\", \"type\": \"flow\", \"module\": \"o\"}")
                        .text())
                .contains("uri: quartz:j", "cron: 0 0 * * * ?", "uri: direct:o");
        assertThat(
                converted("{\"name\": \"l\", \"trigger\": \"queue\", \"type\": \"flow\", \"module\": \"o\"}").losses())
                .extracting(loss -> loss.message().key()).containsExactly("import.trigger");
    }

    @Test
    void otherJsonIsRefused() {
        assertThat(FlowDescriptors.convert("{\"a\": 1}")).isInstanceOf(Conversion.Refused.class);
        assertThat(FlowDescriptors.convert("{\"a\"")).isInstanceOf(Conversion.Refused.class);
    }

    private static Conversion.Converted converted(String json) {
        Conversion conversion = FlowDescriptors.convert(json);
        assertThat(conversion).isInstanceOf(Conversion.Converted.class);
        return (Conversion.Converted) conversion;
    }
}
