package io.dromos.service.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import io.dromos.service.support.FlowPackage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointAttackTest {

    private static final String STYLE_SHEET = """
            <xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'
                xmlns:system='http://xml.apache.org/xalan/java/java.lang.System'>
              <xsl:template match='/'><o><xsl:value-of select="%s"/></o></xsl:template>
            </xsl:stylesheet>
            """;

    private Prey prey;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        prey = Prey.start(folder);
    }

    @AfterAll
    void stop() {
        prey.close();
    }

    private String run(FlowPackage flow, String body) throws Exception {
        String said = prey.attack(flow, body);
        prey.isSafeFrom(said);
        return said;
    }

    private FlowPackage flow(String yaml) {
        return FlowPackage.of(Prey.CODE, prey.aimed(yaml));
    }

    private FlowPackage to(String uri) {
        return flow(Steps.route("""
                - to:
                    id: suspect
                    uri: "%s"
                """.formatted(uri)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:/tmp?fileName=x", "file:out?fileName=FORBIDDEN", "file:out?fileName=ROOT/FORBIDDEN",
            "file:out?fileName=$simple{body}&jailStartingDirectory=FALSE",
            "file:out?fileName=a&tempFileName=${header.t}", "file:out?fileName=a&doneFileName=${body}",
            "language:constant:resource:file:SECRET", "language:constant?resourceUri=file:SECRET", "language:js:1",
            "class:java.lang.System?method=getenv", "class:org.apache.camel.util.IOHelper?method=loadText(${body})",
            "class:org.apache.camel.support.ResourceHelper", "bean:suspect?method=getClass.getClassLoader",
            "xslt:file:SECRET", "xslt:classpath:x.xsl?output=file", "sql:file:SECRET?dataSource=#d",
            "dataset-test:file:/tmp?noop=true", "exec:touch?args=FORBIDDEN", "netty-http:http://127.0.0.1",
            "kamelet:log-action", "controlbus:language:simple"})
    void endpointsReachNothing(String uri) throws Exception {
        FlowPackage flow = to(uri).asset("x.xsl", STYLE_SHEET.formatted("/").getBytes(StandardCharsets.UTF_8));

        assertThat(run(flow, "ROOT/FORBIDDEN")).startsWith("refused: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"toD|exec:touch?args=FORBIDDEN", "toD|file:/tmp?fileName=x",
            "recipientList|exec:touch?args=FORBIDDEN", "routingSlip|exec:touch?args=FORBIDDEN",
            "pollEnrich|file:/tmp?fileName=x&noop=true", "dynamicRouter|exec:touch?args=FORBIDDEN"})
    void addressesFromMessagesReachNothing(String step, String address) throws Exception {
        String how = step.equals("toD")
                ? "    uri: \"${body}\"\n"
                : "    expression:\n      simple:\n        expression: \"${body}\"\n";

        assertThat(run(flow(Steps.route("- " + step + ":\n    id: suspect\n" + how)), address))
                .startsWith("refused: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resource:file:SECRET", "resource:file://SECRET", "resource:file:ROOT/SECRET",
            "resource:file:%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/SECRET",
            "resource:FILE:SECRET", "resource:gzip:file:SECRET", "resource:http://127.0.0.1:1/",
            "{{secret:file:SECRET}}", "{{\\x65nv:PATH}}", "{{no.such:{{env:PATH}}}}", "{{{{name}}:PATH}}"})
    void textsFromElsewhereAreNotRead(String text) throws Exception {
        run(flow(Steps.route("""
                - setBody:
                    id: suspect
                    expression:
                      constant:
                        expression: "%s"
                """.formatted(text))).property("name", "env"), "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type: java.lang.Runtime\n  factoryMethod: getRuntime",
            "type: java.util.Map\n  factoryBean: java.lang.System\n  factoryMethod: getenv",
            "type: java.lang.String\n  scriptLanguage: groovy\n  script: new File('SECRET').text",
            "type: java.lang.String\n  scriptLanguage: groovy\n  script: \"'touch FORBIDDEN'.execute().text\"",
            "type: \"#class:java.io.File('SECRET')\"",
            "type: org.apache.camel.component.properties.EnvPropertiesFunction",
            "type: org.apache.camel.impl.DefaultCamelContext", "type: org.apache.camel.component.exec.ExecComponent",
            "type: org.apache.camel.component.dataset.FileDataSet\n  constructors:\n    '0': SECRET",
            "type: org.apache.camel.support.processor.idempotent.FileIdempotentRepository\n"
                    + "  properties:\n    fileStore: FORBIDDEN",
            "type: org.h2.jdbcx.JdbcDataSource\n  properties:\n    url: jdbc:h2:mem:x",
            "type: org.springframework.jdbc.datasource.DriverManagerDataSource",
            "type: javax.sql.rowset.RowSetProvider\n  factoryMethod: newFactory",
            "type: com.fasterxml.jackson.databind.type.TypeFactory\n  factoryMethod: defaultInstance",
            "type: com.fasterxml.jackson.databind.ObjectMapper\n  initMethod: enableDefaultTyping",
            "type: org.apache.camel.processor.aggregate.zipfile.ZipAggregationStrategy\n"
                    + "  properties:\n    parentDir: FORBIDDEN"})
    void beansReachNothing(String bean) throws Exception {
        String yaml = Steps.beans("- name: suspect\n  " + bean, """
                - setBody:
                    id: use
                    expression:
                      simple:
                        expression: ${ref:suspect}
                """);

        assertThat(run(flow(yaml), "x")).startsWith("refused: ");
    }

    @Test
    void anExpressionAsABeanReadsNoEnvironment() throws Exception {
        String yaml = Steps.beans("""
                - name: suspect
                  type: org.apache.camel.support.builder.ExpressionBuilder
                  factoryMethod: systemEnvironmentExpression
                  constructors:
                    '0': PATH
                """, """
                - setBody:
                    id: use
                    expression:
                      ref:
                        expression: suspect
                """);

        assertThat(run(flow(yaml), "x")).startsWith("refused: ");
    }

    @Test
    void jsonOfMessagesMakesNoObjectsThatReadFiles() throws Exception {
        String yaml = Steps.beans("- name: suspect\n  type: org.apache.camel.component.jackson.JacksonDataFormat\n", """
                - setProperty:
                    id: keep
                    name: text
                    simple: ${body}
                - setBody:
                    id: take
                    simple: ${bean:suspect?method=getObjectMapper}
                - setBody:
                    id: open
                    simple: ${body.enableDefaultTyping}
                - setBody:
                    id: back
                    simple: ${exchangeProperty.text}
                - unmarshal:
                    id: read
                    custom:
                      ref: suspect
                - convertBodyTo:
                    id: text
                    type: String
                """);

        assertThat(run(flow(yaml), "[\"java.io.File\", \"SECRET\"]")).startsWith("refused: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"document('file://SECRET')", "system:getenv('PATH')"})
    void styleSheetsReachNothing(String select) throws Exception {
        byte[] sheet = STYLE_SHEET.formatted(prey.aimed(select)).getBytes(StandardCharsets.UTF_8);

        assertThat(run(to("xslt:classpath:x.xsl").asset("x.xsl", sheet), "<a/>")).startsWith("refused: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xpath: {expression: /a, resultType: java.lang.String}", "xtokenize: {expression: //a}"})
    void entitiesOfMessagesAreNotRead(String expression) throws Exception {
        run(flow(Steps.route("- setBody:\n    id: suspect\n    expression:\n      " + expression)),
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file://SECRET\">]><a>&x;</a>");
    }

    @Test
    void yamlOfMessagesMakesNoObjectsThatReadFiles() throws Exception {
        String said = run(flow(Steps.route("""
                - unmarshal:
                    id: suspect
                    yaml:
                      library: SnakeYAML
                      allowAnyType: "true"
                - convertBodyTo:
                    id: read
                    type: String
                """)), "!!java.io.File ['SECRET']");

        assertThat(said).startsWith("refused: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"jdbc:h2:mem:x|select FILE_READ('SECRET', NULL)",
            "jdbc:h2:mem:x|select * from CSVREAD('SECRET')", "jdbc:h2:mem:x|script to 'FORBIDDEN'",
            "jdbc:h2:mem:x|create alias e for 'java.lang.System.getenv(java.lang.String)'",
            "jdbc:h2:mem:x|alter user FLOW admin true", "jdbc:h2:mem:x;INIT=CALL FILE_WRITE('x','FORBIDDEN')|select 1",
            "jdbc:h2:file:FORBIDDEN|select 1", "JDBC:H2:file:FORBIDDEN|select 1",
            "\u0001jdbc:h2:file:FORBIDDEN|select 1", "\u0000jdbc:h2:file:FORBIDDEN|select 1"})
    void databasesReachNoFiles(String address, String statement) throws Exception {
        FlowPackage flow = to("sql:" + statement + "?dataSource=#shop").property("datasource.shop.url",
                prey.aimed(address));

        assertThat(run(flow, "x")).startsWith("refused: ");
    }
}
