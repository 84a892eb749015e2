package io.dromos.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import io.dromos.protocol.v1.ExecuteResponse;
import io.dromos.protocol.v1.Operation;
import io.dromos.service.support.FlowPackage;
import io.dromos.service.support.RunningService;
import io.dromos.service.support.TestClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flows that work on data: databases, languages, data formats, assets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataFlowTest {

    private RunningService service;
    private TestClient client;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        service = RunningService.start(data.resolve("data"));
        client = service.client();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private static String steps(String yaml) {
        return """
                - route:
                    id: data
                    from:
                      uri: direct:start
                      steps:
                """ + yaml.indent(8);
    }

    @Test
    void sqlRunsOnADataSourceOfThePropertySets() throws Exception {
        Operation deployed = client.deploy(FlowPackage.of("sql", steps("""
                - to:
                    id: create
                    uri: "sql:create table if not exists item (name varchar(50))?dataSource=#shop"
                - to:
                    id: insert
                    uri: "sql:insert into item values (:#${body})?dataSource=#shop"
                - to:
                    id: select
                    uri: "sql:select count(*) as c from item?dataSource=#shop&outputType=SelectOne"
                """)).property("datasource.shop.url", "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1"), "sql");
        assertThat(deployed.getPhase()).as(deployed.toString()).isEqualTo(Operation.Phase.DONE);

        client.execute("sql", "pen");

        assertThat(client.execute("sql", "book").getBody().getData().toStringUtf8()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', value = {
            "jsonpath @ $.order.total @ {\"order\":{\"total\":12.5}} @ 12.5",
            "jq @ .order.total @ {\"order\":{\"total\":12.5}} @ 12.5",
            "xpath @ /order/total/text() @ <order><total>7</total></order> @ 7",
            "groovy @ body.toUpperCase() @ abc @ ABC", "simple @ ${body.length()} @ abcd @ 4",
            "tokenize @ , @ a,b @ a"})
    void aLanguageIsOnBoard(String language, String expression, String body, String expected) throws Exception {
        String token = language.equals("tokenize") ? "token" : "expression";
        Operation deployed = client.deploy(FlowPackage.of("language", steps("""
                - setBody:
                    id: set
                    expression:
                      %s:
                        %s: '%s'
                - convertBodyTo:
                    id: as-text
                    type: java.lang.String
                """.formatted(language, token, expression))), "language");
        assertThat(deployed.getPhase()).as(deployed.toString()).isEqualTo(Operation.Phase.DONE);

        ExecuteResponse answer = client.execute("language", body);

        assertThat(answer.getFault().getMessage()).isEmpty();
        assertThat(answer.getBody().getData().toStringUtf8()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', value = {"json: {}", "jacksonXml: {}", "yaml: {}",
            "base64: {}", "zipDeflater: {}", "gzipDeflater: {}", "zipFile: {}"})
    void aDataFormatIsOnBoard(String format) throws Exception {
        Operation deployed = client.deploy(FlowPackage.of("format", steps("""
                - marshal:
                    id: out
                    %s
                - unmarshal:
                    id: back
                    %s
                """.formatted(format, format))), "format");
        assertThat(deployed.getPhase()).as(deployed.toString()).isEqualTo(Operation.Phase.DONE);

        assertThat(client.execute("format", "text").getFault().getMessage()).isEmpty();
    }

    @Test
    void csvIsOnBoard() throws Exception {
        client.deploy(FlowPackage.of("csv", steps("""
                - unmarshal:
                    id: read
                    csv: {}
                - setBody:
                    id: second
                    expression:
                      simple:
                        expression: "${body[1][0]}"
                """)), "csv");

        assertThat(client.execute("csv", "a,b\nc,d\n").getBody().getData().toStringUtf8()).isEqualTo("c");
    }

    @Test
    void anXsltOnTheFlowsClassPathIsFound() throws Exception {
        String sheet = """
                <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
                  <xsl:output omit-xml-declaration="yes"/>
                  <xsl:template match="/"><b><xsl:value-of select="/a"/></b></xsl:template>
                </xsl:stylesheet>
                """;
        Operation deployed = client.deploy(FlowPackage.of("xslt", steps("""
                - to:
                    id: transform
                    uri: xslt:sheets/a.xsl
                """)).asset("sheets/a.xsl", sheet.getBytes(StandardCharsets.UTF_8)), "xslt");
        assertThat(deployed.getPhase()).as(deployed.toString()).isEqualTo(Operation.Phase.DONE);

        assertThat(client.execute("xslt", "<a>7</a>").getBody().getData().toStringUtf8()).isEqualTo("<b>7</b>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {"timer:a?delay=-1&repeatCount=1", "scheduler:a?initialDelay=100000",
            "quartz:a?cron=0+0+0+1+1+?+2099", "cron:a?schedule=0+0+0+1+1+?", "seda:a", "dataset:#none", "file:in"})
    void aConsumerIsOnBoard(String uri) throws Exception {
        Operation deployed = client.deploy(FlowPackage.of("consumer", """
                - route:
                    id: consumer
                    from:
                      uri: "%s"
                      steps:
                        - to:
                            id: end
                            uri: mock:end
                """.formatted(uri)), "consumer");

        if (uri.startsWith("dataset")) {
            assertThat(deployed.getFindingsList().getFirst().getMessage()).contains("none");
        } else {
            assertThat(deployed.getPhase()).as(deployed.toString()).isEqualTo(Operation.Phase.DONE);
        }
    }
}
