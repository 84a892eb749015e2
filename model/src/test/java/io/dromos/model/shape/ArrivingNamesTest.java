package io.dromos.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.flow.Element;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivingNamesTest {

    private static final String FLOW = """
            - from:
                uri: kafka:orders
                steps:
                  - setHeader:
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
                  - setBody:
                      constant: x
                  - log: "three"
            """;

    private final FlowDocument document = ((FlowReading.Opened) FlowDocument.read(FLOW)).document();
    private final KnownNames known = KnownNames.NONE.withFields(List.of(KnownName.of("total")));

    @Test
    void knowsWhatStepsBeforeSetAndWhatTheComponentSets() {
        KnownNames names = at("one");

        assertThat(names.headers()).extracting(KnownName::name).contains("early", "kafka.KEY");
        assertThat(names.variables()).extracting(KnownName::name).containsExactly("inside");
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
        assertThat(at("one").fields()).hasSize(1);
        assertThat(at("three").fields()).isEmpty();
    }

    private KnownNames at(String message) {
        List<Element> found = new ArrayList<>();
        document.index().forEach(element -> {
            if (element.value("message").filter(message::equals).isPresent()) {
                found.add(element);
            }
        });
        return new ArrivingNames(BundledCatalog.shared()).at(document, found.getFirst().id(), known);
    }
}
