package io.dromos.model.validation.check.shape;

import static io.dromos.model.validation.check.shape.OrderFlows.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.shape.attached.WorkspaceShapes;
import io.dromos.model.shape.source.ShapeSources;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas and example messages of a workspace, in pairs. */
class SourceShapesTest {

    private static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Payment", "type": "object",
             "properties": {"amount": {"type": "number"}, "card": {"$ref": "#/$defs/card"},
               "kind": {"enum": ["debit", "credit"]}, "free": {"type": "object"}},
             "$defs": {"card": {"type": "object", "properties": {"number": {"type": "string"}}}}}
            """;
    private static final String XSD = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <xs:element name="order"><xs:complexType><xs:sequence>
                <xs:element name="total" type="xs:decimal"/>
                <xs:element name="customer" type="person"/>
              </xs:sequence><xs:attribute name="number" type="xs:string"/></xs:complexType></xs:element>
              <xs:complexType name="person"><xs:all><xs:element name="city" type="xs:string"/></xs:all></xs:complexType>
            </xs:schema>
            """;
    private static final String DESCRIPTOR = """
            {"code": "pay", "inputs": ["voucher"], "schemas": [
              {"at": "file:inbox", "schema": "payment.json"}, {"at": "asked", "schema": "order.xsd"}]}
            """;
    private static final String EXAMPLES = """
            {"format": 1, "examples": [{"name": "one", "body": {"order": "A-1", "total": 3},
              "headers": {"priority": "high"}, "inputs": {"language": "en"}}]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeWorkspace() throws IOException {
        write("dromos.json", "{}");
        write("flows/pay.camel.yaml", "- from: {uri: direct:start, steps: [{log: x}]}\n");
        write("flows/pay.flow.json", DESCRIPTOR);
        write("flows/pay.example.json", EXAMPLES);
        write("flows/pay.assets/payment.json", SCHEMA);
        write("flows/pay.assets/order.xsd", XSD);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ShapeSources sources() {
        Workspace workspace = switch (new WorkspaceReader().open(folder)) {
            case WorkspaceOpening.Opened(Workspace opened) -> opened;
            case WorkspaceOpening.NotOpened refused -> throw new AssertionError(refused.reason().text());
        };
        return new WorkspaceShapes(workspace).of(workspace.flow("pay").orElseThrow());
    }

    private void pair(String flow, String wrong, String right, String expected) {
        assertThat(told(flow.formatted(wrong), sources())).containsExactly(expected);
        assertThat(told(flow.formatted(right), sources())).isEmpty();
    }

    @Test
    void aJsonSchemaAttachedToAnEndpoint() {
        String flow = "- from: {uri: 'file:inbox?delete=true', steps: [{setBody: {jq: '.%s'}}]}\n";

        pair(flow, "amout", "amount", "no-field-of-near [amout]");
        pair(flow, "card.numbr", "card.number", "no-field-near [numbr]");
        pair(flow, "kind == \"debt\"", "kind == \"debit\"", "no-constant [\"debt\"]");
        assertThat(told(flow.formatted("free.anything"), sources())).isEmpty();
    }

    @Test
    void anXmlSchemaAttachedToAStep() {
        String flow = "- from: {uri: 'timer:x', steps: [{to: {id: asked, uri: 'http:example.org'}}, "
                + "{setVariable: {name: x, xpath: '%s'}}]}\n";

        pair(flow, "/order/totl", "/order/total", "no-field-of-near [totl]");
        pair(flow, "/order/customer/cty/text()", "/order/customer/city/text()", "no-field-of-near [cty]");
        pair(flow, "/order/@numbr", "/order/@number", "no-field-of-near [@numbr]");
        pair(flow, "/ordr/total > 5", "/order/total > 5 or count(//anything) > 1", "no-field-near [ordr]");
    }

    @Test
    void aValidatorLetsOnlyItsSchemaPass() {
        pair("- from: {uri: 'timer:x', steps: [{to: 'json-validator:payment.json'}, {setBody: {jq: '.%s'}}]}\n",
                "amout", "amount", "no-field-of-near [amout]");
        pair("- from: {uri: 'timer:x', steps: [{to: 'validator:order.xsd'}, {setBody: {xpath: '%s'}}]}\n",
                "/order/totl", "/order/total", "no-field-of-near [totl]");
    }

    @Test
    void theExampleMessageShowsWhatCallersSend() {
        String flow = "- from: {uri: 'direct:start', steps: [{setBody: {jsonpath: '%s'}}]}\n";

        pair(flow, "$.totl", "$.total", "no-field-near [totl]");
        assertThat(told(flow.formatted("$.somethingElse"), sources())).isEmpty();
    }

    @Test
    void headersAndInputsOfCallersAreKnown() {
        String flow = "- from: {uri: 'direct:start', steps: [{log: '${%s}'}]}\n";

        pair(flow, "header.prority", "header.priority", "header-never-set-near [prority]");
        pair(flow, "exchangeProperty.langage", "exchangeProperty.language", "property-never-set-near [langage]");
        pair(flow, "exchangeProperty.vocher", "exchangeProperty.voucher", "property-never-set-near [vocher]");
    }
}
