package io.dromos.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.shape.route.ArrivingShapes;
import io.dromos.model.shape.source.FileShape;
import io.dromos.model.shape.source.ShapeSources;
import io.dromos.model.shape.typing.ExpressionTypings;
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
    private final ArrivingShapes shapes = new ArrivingShapes(BundledCatalog.shared(),
            new ExpressionTypings(BundledCatalog.shared()));
    private final ShapeSources sources = new ShapeSources(List.of(), Map.of("kafka:orders",
            FileShape.of("{\"total\": 42.5, \"lines\": [{\"price\": 3}]}").orElseThrow()), Map.of(),
            ShapeSources.Entry.UNKNOWN, true);

    @Test
    void knowsWhatStepsBeforeSetAndWhatTheComponentSets() {
        KnownNames names = at("one");

        assertThat(names.headers()).extracting(KnownName::name).contains("early", "kafka.KEY");
        assertThat(names.variables()).extracting(KnownName::name).containsExactly("inside");
    }

    @Test
    void tellsTypeExampleAndWhereAValueIsSet() {
        KnownName early = at("one").headers().stream().filter(header -> header.name().equals("early")).findFirst()
                .orElseThrow();

        assertThat(early).isEqualTo(new KnownName("early", "STRING \u00b7 1", "number-it"));
    }

    @Test
    void doesNotKnowWhatAnotherBranchSets() {
        assertThat(at("two").variables()).isEmpty();
    }

    @Test
    void forgetsWhatIsRemovedAndKnowsWhatABranchMayHaveSet() {
        KnownNames names = at("three");

        assertThat(names.headers()).extracting(KnownName::name).doesNotContain("early");
        assertThat(names.variables()).extracting(KnownName::name).containsExactly("inside");
    }

    @Test
    void theFieldsOfTheMessageEndWhereTheBodyIsAnother() {
        assertThat(at("one").fields()).extracting(KnownName::name).containsExactly("total", "lines");
        assertThat(at("three").fields()).extracting(KnownName::detail).containsExactly("NUMBER \u00b7 42.5",
                "ARRAY \u00b7 OBJECT");
        assertThat(at("four").fields()).isEmpty();
    }

    private KnownNames at(String message) {
        return ArrivingNames.of(shapes.of(document.flow(), sources).at(log(message)), KnownNames.NONE);
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
