package io.dromos.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.shape.source.FileShape;
import io.dromos.model.shape.source.ShapeSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArrivingNamesTest {

    private static final String FLOW = """
            - from:
                uri: kafka:orders
                steps:
                  - setHeader:
                      id: number-it
                      name: early
                      constant: "1"
                  - choice:
                      when:
                        - simple: "${body}"
                          steps:
                            - setVariable:
                                name: inside
                                constant: "1"
                            - log: "one"
                      otherwise:
                        steps:
                          - log: "two"
                  - removeHeader: early
                  - unmarshal: {json: {}}
                  - log: "three"
                  - setBody:
                      constant: x
                  - log: "four"
            """;

    private final FlowDocument document = ((FlowReading.Opened) FlowDocument.read(FLOW)).document();
    private final ArrivingNames arriving = new ArrivingNames(BundledCatalog.shared());
    private final ShapeSources sources = new ShapeSources(List.of(), Map.of("kafka:orders",
            FileShape.of("{\"total\": 42.5, \"lines\": [{\"price\": 3}]}").orElseThrow()), Map.of(),
            ShapeSources.Entry.UNKNOWN, true);

    @Test
    void knowsWhatStepsBeforeSetAndWhatTheComponentSets() {
        KnownNames names = arriving.at(document, log("one"), KnownNames.NONE);

        assertThat(names.headers()).extracting(KnownName::name).contains("early", "kafka.KEY");
        assertThat(names.variables()).extracting(KnownName::name).containsExactly("inside");
    }

    @Test
    void tellsTypeExampleAndWhereAValueIsSet() {
        ArrivingValue early = arriving.at(document, log("one"), sources).headers().stream()
                .filter(header -> header.name().equals("early")).findFirst().orElseThrow();

        assertThat(early.detail()).isEqualTo("STRING \u00b7 1");
        assertThat(early.documentation()).isEqualTo("number-it");
        assertThat(early.setBy().flatMap(document.index()::find)).map(Element::kind).contains("setHeader");
    }

    @Test
    void doesNotKnowWhatAnotherBranchSets() {
        assertThat(arriving.at(document, log("two"), KnownNames.NONE).variables()).isEmpty();
    }

    @Test
    void forgetsWhatIsRemovedAndKnowsWhatABranchMayHaveSet() {
        KnownNames names = arriving.at(document, log("three"), KnownNames.NONE);

        assertThat(names.headers()).extracting(KnownName::name).doesNotContain("early");
        assertThat(names.variables()).extracting(KnownName::name).containsExactly("inside");
    }

    @Test
    void fieldsAreReadAsCamelReadsThemWhereTheyArrive() {
        assertThat(arriving.at(document, log("one"), sources).fields()).extracting(ArrivingValue::simple)
                .containsExactly("${jsonpath($.total)}", "${jsonpath($.lines)}", "${jsonpath($.lines[0].price)}");
        assertThat(arriving.at(document, log("three"), sources).fields()).extracting(ArrivingValue::simple)
                .containsExactly("${body[total]}", "${body[lines]}", "${body[lines][0][price]}");
    }

    @Test
    void theFieldsOfTheMessageEndWhereTheBodyIsAnother() {
        assertThat(arriving.at(document, log("three"), sources).fields()).hasSize(3);
        assertThat(arriving.at(document, log("four"), sources).fields()).isEmpty();
    }

    private ElementId log(String message) {
        List<Element> found = new ArrayList<>();
        document.index().forEach(element -> {
            if (element.value("message").filter(message::equals).isPresent()) {
                found.add(element);
            }
        });
        return found.getFirst().id();
    }
}
