package io.dromos.designer.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.inspector.form.Form.View;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormReaderTest {

    private static final String FLOW = """
            - from:
                uri: timer:tick
                parameters:
                  period: 5s
                steps:
                  - setHeader:
                      name: amount # of money
                      colour: red
                      simple: "${body}"
                  - to: "http://host/ship?connectTimeout=500&foo=1"
                  - unmarshal:
                      json:
                        library: Jackson
                  - log: "done"
            """;

    private final Catalog catalog = BundledCatalog.shared();
    private final FormReader reader = new FormReader(catalog);
    private final FieldEdits edits = new FieldEdits(catalog);
    private final FlowDocument document = read(FLOW);

    @Test
    void showsEveryOptionThatTheFileHasExactlyOnce() {
        document.index().forEach(element -> {
            List<String> shown = reader.read(document, element).fields().stream()
                    .filter(field -> field.is(FieldTrait.PRESENT)).map(FormField::value).toList();
            for (Option option : element.options()) {
                if (!option.name().contains("uri")) {
                    assertThat(shown).as(element.kind() + " " + option.name()).containsOnlyOnce(option.value());
                }
            }
        });
    }

    @Test
    void anOptionThatTheCatalogDoesNotKnowIsShownAsSuch() {
        FormField colour = field("setHeader", "colour");

        assertThat(colour.is(FieldTrait.UNKNOWN)).isTrue();
        assertThat(colour.value()).isEqualTo("red");
    }

    @Test
    void aParameterIsWrittenWhereTheStepWritesItsOthers() {
        assertThat(changed("from", "parameters.delay", "1s")).contains("period: 5s\n      delay: 1s");
        assertThat(changed("to", "query connectTimeout", "900")).contains("ship?connectTimeout=900&foo=1");
        assertThat(changed("to", "query httpMethod", "POST")).contains("foo=1&httpMethod=POST");
        assertThat(changed("to", "query foo", "a&b")).contains("&foo=RAW(a&b)");
    }

    @Test
    void aPartOfThePathIsChangedInTheAddress() {
        assertThat(changed("from", "path timerName", "tock")).contains("uri: timer:tock\n");
    }

    @Test
    void takingOutAParameterLeavesTheOthers() {
        FormField field = field("to", "query connectTimeout");

        assertThat(applied(edits.reset(document, element("to"), field).orElseThrow()))
                .contains("\"http://host/ship?foo=1\"");
    }

    @Test
    void theTextOfALogIsAnExpressionWhoseLanguageIsFixed() {
        FormField message = field("log", "expression message");

        assertThat(message.kind()).isEqualTo(FieldKind.EXPRESSION);
        assertThat(message.is(FieldTrait.FIXED_LANGUAGE)).isTrue();
    }

    @Test
    void anotherDataFormatTakesThePlaceOfTheFirst() {
        assertThat(changed("unmarshal", "data format", "csv")).contains("- unmarshal:\n          csv: {}\n")
                .doesNotContain("Jackson");
    }

    @Test
    void onlyTheLinesOfTheOptionChange() {
        String after = changed("setHeader", "name", "total");

        assertThat(after).isEqualTo(FLOW.replace("name: amount # of money", "name: total # of money"));
    }

    @Test
    void essentialIsShorterThanAllAndTheFilterLooksAtAll() {
        Form form = reader.read(document, element("to"));

        assertThat(form.shown(View.ESSENTIAL, "").fields()).hasSizeLessThan(12);
        assertThat(form.shown(View.ALL, "").fields()).hasSizeGreaterThan(30);
        assertThat(form.shown(View.ESSENTIAL, "http meth").fields()).extracting(FormField::title)
                .contains("Http method");
        assertThat(form.shown(View.CHANGED, "").fields()).extracting(FormField::key)
                .contains("query connectTimeout", "query foo").doesNotContain("query httpMethod");
    }

    @Test
    void aRouteSaysItsNameFirstAndOfTheRestWhatTheFileSays() {
        FlowDocument routes = read("""
                - route:
                    streamCache: true
                    description: Sells
                    from:
                      uri: direct:a
                """);
        Element route = routes.index().find(routes.flow().elements().getFirst().id()).orElseThrow();

        Form form = reader.read(routes, route);

        assertThat(form.shown(View.ESSENTIAL, "").fields()).extracting(FormField::key)
                .containsExactly("id", "description", "streamCache");
        assertThat(form.shown(View.ALL, "").fields()).extracting(FormField::key)
                .contains("autoStartup", "routePolicy");
    }

    private String changed(String kind, String key, String value) {
        return applied(edits.set(document, element(kind), field(kind, key), value).orElseThrow());
    }

    private String applied(EditCommand command) {
        assertThat(command.apply(document)).isInstanceOf(EditResult.Applied.class);
        return ((EditResult.Applied) command.apply(document)).document().text();
    }

    private FormField field(String kind, String key) {
        return reader.read(document, element(kind)).field(key).orElseThrow();
    }

    private Element element(String kind) {
        List<Element> found = new ArrayList<>();
        document.index().forEach(element -> {
            if (element.kind().equals(kind)) {
                found.add(element);
            }
        });
        return found.getFirst();
    }

    private static FlowDocument read(String text) {
        return ((FlowReading.Opened) FlowDocument.read(text)).document();
    }
}
