package io.dromos.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowDocumentTest {

    @Test
    void xmlIsSaidToBeXmlEvenBehindAByteOrderMark() {
        String route = "<routes><route><from uri=\"direct:a\"/></route></routes>\n";

        assertThat(reason(route)).isEqualTo("document.xml");
        assertThat(reason("\uFEFF  \n" + route)).isEqualTo("document.xml");
    }

    @Test
    void whatIsNoYamlSaysWhere() {
        FlowReading reading = FlowDocument.read("- from:\n    uri: direct:a\n\tsteps: []\n");

        assertThat(reading).isInstanceOfSatisfying(FlowReading.ReadOnly.class, refused -> {
            assertThat(refused.reason().key()).isEqualTo("document.no-yaml");
            assertThat(refused.place()).hasValueSatisfying(place -> assertThat(place.line()).isEqualTo(3));
        });
    }

    @Test
    void aFileOfCommentsAloneIsAnEmptyFlow() {
        assertThat(FlowDocument.read("# to do\n")).isInstanceOf(FlowReading.Opened.class);
        assertThat(FlowDocument.read("")).isInstanceOf(FlowReading.Opened.class);
    }

    private static String reason(String text) {
        FlowReading reading = FlowDocument.read(text);
        assertThat(reading).isInstanceOf(FlowReading.ReadOnly.class);
        return ((FlowReading.ReadOnly) reading).reason().key();
    }
}
