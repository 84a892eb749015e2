package io.dromos.model.diagram.face;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.flow.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeFacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            to: kafka:orders?brokers=a                                         | To          | kafka:orders
            to: {uri: kafka, parameters: {topic: orders}}                      | To          | kafka:orders
            to: {uri: '{{where?}}', description: Ask}                          | Ask         | {{where?}}
            log: '${body}'                                                     | Log         | ${body}
            setHeader: {name: total, simple: '${body.total}'}                  | Set header  | total ← ${body.total}
            setBody: {expression: {constant: {expression: x}}}                 | Set body    | body ← x
            unmarshal: {json: {library: Jackson}}                              | Unmarshal   | unmarshal json
            split: {tokenize: ','}                                             | Split       | ,
            bean: {ref: shop, method: ship}                                    | Bean        | shop.ship
            throwException: {exceptionType: java.io.IOException, message: No}  | Throw error | IOException: No
            convertBodyTo: {type: String}                                      | Convert body to | String
            aggregate: {correlationExpression: {header: id}}                   | Aggregate   | by id
            delay: {description: Wait}                                         | Wait        | delay
            """)
    void tellsWhatAStepDoes(String yaml, String title, String essence) {
        NodeFace face = NodeFaces.of(step(yaml));

        assertThat(face.title()).isEqualTo(title);
        assertThat(face.essence()).isEqualTo(essence);
    }

    @Test
    void takesTheIconOfAnEndpointsComponent() {
        assertThat(NodeFaces.of(step("to: kafka:orders")).icon()).isEqualTo(new NodeIcon.OfComponent("kafka"));
        assertThat(NodeFaces.of(step("log: x")).icon()).isEqualTo(new NodeIcon.OfKind("log"));
    }

    @Test
    void cutsEssencesOfSeveralLines() {
        assertThat(NodeFaces.of(step("script: {groovy: \"a = 1\\nb = 2\"}")).essence()).isEqualTo("a = 1 …");
    }

    private static Element step(String yaml) {
        return switch (FlowDocument.read("- from:\n    uri: direct:a\n    steps:\n      - " + yaml + "\n")) {
            case FlowReading.Opened(FlowDocument document) -> document.flow().routes().getFirst().steps().getFirst();
            case FlowReading.ReadOnly refused -> throw new AssertionError(refused.reason().text());
        };
    }
}
