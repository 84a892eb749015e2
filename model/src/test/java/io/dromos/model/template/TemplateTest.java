package io.dromos.model.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class TemplateTest {

    private static final TemplateDescriptor DESCRIPTOR = new TemplateDescriptor("Poll", "Polls an address",
            List.of(new TemplateParameter("url", "Address", "", true, "Where to ask"),
                    new TemplateParameter("period", "", "5000", false, "")));

    @Test
    void fillsGapsAndLeavesCamelsOwnSyntaxAlone() {
        Template template = new Template(DESCRIPTOR, """
                # polls <<url>>
                - from:
                    uri: timer:poll
                    parameters:
                      period: <<period>>
                    steps:
                      - to: "<<url>>"   # {{?optional}} stays
                      - log: ${body} << 2
                """);

        assertThat(filled(template, Map.of("url", "http://a"))).isEqualTo("""
                # polls http://a
                - from:
                    uri: timer:poll
                    parameters:
                      period: 5000
                    steps:
                      - to: "http://a"   # {{?optional}} stays
                      - log: ${body} << 2
                """);
    }

    @Test
    void namesWhatIsMissingAndWhatNoParameterFills() {
        Template template = new Template(DESCRIPTOR, "- log: <<url>> <<other>>\n");

        assertThat(template.instantiate(Map.of())).isEqualTo(
                new Template.Incomplete(List.of(DESCRIPTOR.parameters().getFirst())));
        assertThat(template.undeclared()).containsExactly("other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a: b", "# no comment", "it's", "\"quoted\"", "two\nlines", "{{x}}", "[a", "*b",
            "- c", "$1\\2", "\u00E4\uD83D\uDE00", "trailing ", "<<period>>"})
    void aValueMeansItselfWhereverItIsPut(String value) {
        Template template = new Template(DESCRIPTOR, """
                \uD83D\uDE00: x
                plain: <<url>>
                part: before <<url>> after
                single: '<<url>>'
                double: "<<url>>"
                block: |
                  first
                  <<url>>
                # <<url>>
                last: x
                """);

        Object read = new Load(LoadSettings.builder().build()).loadFromString(filled(template, Map.of("url", value)));

        assertThat(read).isEqualTo(Map.of("\uD83D\uDE00", "x", "plain", value, "part", "before " + value + " after",
                "single", value, "double", value, "block", "first\n" + value + "\n", "last", "x"));
    }

    @Test
    void isHandedOnInOneFileAndTakesPlainFlowsToo() {
        Template template = new Template(DESCRIPTOR, "- log: <<url>>\n");

        assertThat(TemplateCodec.imported("x", TemplateCodec.export(template))).isEqualTo(template);
        assertThat(TemplateCodec.imported("x", "- log: <<a>>\n")).isEqualTo(
                new Template(new TemplateDescriptor("x", "", List.of(new TemplateParameter("a", "", "", true, ""))),
                        "- log: <<a>>\n"));
    }

    @Test
    void readsWhatItWroteAndWritesTheSameBytesAgain() {
        String text = TemplateCodec.write(DESCRIPTOR);

        assertThat(TemplateCodec.read(text).found()).contains(DESCRIPTOR);
        assertThat(TemplateCodec.write(TemplateCodec.read(text).found().orElseThrow())).isEqualTo(text);
    }

    private static String filled(Template template, Map<String, String> values) {
        return switch (template.instantiate(values)) {
            case Template.Instantiated(String source) -> source;
            case Template.Incomplete(var missing) -> throw new AssertionError(missing);
        };
    }
}
