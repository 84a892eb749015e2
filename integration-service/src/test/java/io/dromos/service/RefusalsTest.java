package io.dromos.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import io.dromos.protocol.v1.Capabilities;
import io.dromos.protocol.v1.ExecuteResponse;
import io.dromos.protocol.v1.Finding;
import io.dromos.protocol.v1.GetCapabilitiesRequest;
import io.dromos.protocol.v1.Operation;
import io.dromos.protocol.v1.ValidateResponse;
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

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {

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

    private static String step(String yaml) {
        return """
                - route:
                    id: guarded
                    from:
                      uri: direct:start
                      steps:
                        - log:
                            id: first
                            message: first
                """ + yaml.indent(8);
    }

    private static String to(String uri) {
        return step("""
                - to:
                    id: suspect
                    uri: "%s"
                """.formatted(uri));
    }

    private static String simple(String text) {
        return step("""
                - setBody:
                    id: suspect
                    expression:
                      simple:
                        expression: "%s"
                """.formatted(text));
    }

    private static String groovy(String text) {
        return step("""
                - setBody:
                    id: suspect
                    expression:
                      groovy:
                        expression: '%s'
                """.formatted(text));
    }

    @ParameterizedTest
    @CsvSource({"exec:ls, service.component-not-allowed, dromos.allow.components=exec",
            "file:/etc, service.file-not-allowed, dromos.allow.files=/etc",
            "file:../../../other, service.file-not-allowed, dromos.allow.files=",
            "docker:list, service.component-not-allowed, dromos.allow.components=docker",
            "xslt:file:/etc/passwd, service.resource-not-allowed|service.file-not-allowed, dromos.allow.files=/etc/passwd",
            "controlbus:route, service.component-not-allowed, dromos.allow.components=controlbus"})
    void anEndpointOutOfBoundsIsFoundWithItsStepAndTheSetting(String uri, String code, String setting)
            throws Exception {
        ValidateResponse validated = client.validate(FlowPackage.of("guarded", to(uri)), "guarded");
        Operation deployed = client.deploy(FlowPackage.of("guarded", to(uri)), "guarded");

        assertThat(validated.getOk()).isFalse();
        assertThat(deployed.getPhase()).isEqualTo(Operation.Phase.FAILED);
        for (List<Finding> findings : List.of(validated.getFindingsList(), deployed.getFindingsList())) {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.getCode()).matches(code.replace("|", "$|^"));
                assertThat(finding.getStepId()).isEqualTo("suspect");
                assertThat(finding.getFile()).isEqualTo("flows/guarded.camel.yaml");
                assertThat(finding.getLine()).isBetween(9, 11);
                assertThat(finding.getFixesList()).singleElement().asString().contains(setting);
            });
        }
    }

    @Test
    void aComputedAddressWhoseComponentIsPlainIsFoundBeforeTheStart() throws Exception {
        ValidateResponse validated = client.validate(FlowPackage.of("guarded", step("""
                - toD:
                    id: suspect
                    uri: "exec:${body}"
                """)), "guarded");

        assertThat(validated.getFindingsList()).singleElement().satisfies(finding -> {
            assertThat(finding.getStepId()).isEqualTo("suspect");
            assertThat(finding.getLine()).isBetween(9, 11);
        });
    }

    @Test
    void aDeadLetterChannelOutOfBoundsIsFoundAtItsLine() throws Exception {
        Operation deployed = client.deploy(FlowPackage.of("guarded", """
                - errorHandler:
                    deadLetterChannel:
                      deadLetterUri: exec:ls
                """ + step("")), "guarded");

        assertThat(deployed.getFindingsList()).singleElement().satisfies(finding -> {
            assertThat(finding.getLine()).isEqualTo(3);
            assertThat(finding.getFixesList()).singleElement().asString().contains("dromos.allow.components=exec");
        });
    }

    @ParameterizedTest
    @CsvSource({"${env:PATH}", "${env.PATH}", "${sysenv.PATH}", "${sys.user.home}", "${sys:user.home}", "{{env:PATH}}",
            "{{sys:user.home}}", "$simple{env:PATH}"})
    void theEnvironmentIsOutOfBounds(String text) throws Exception {
        ValidateResponse validated = client.validate(FlowPackage.of("curious", simple(text)), "curious");

        assertThat(validated.getFindingsList()).anySatisfy(finding -> {
            assertThat(finding.getCode()).isEqualTo("service.environment-not-allowed");
            assertThat(finding.getStepId()).isEqualTo("suspect");
            assertThat(finding.getFixesList().getFirst()).contains("dromos.allow.environment=true");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {"\"ls\".execute().text", "System.getenv()", "new File(\"/etc/passwd\").text",
            "Runtime.runtime.exec(\"ls\")", "String.class.forName(\"java.lang.Runtime\")",
            "def m = \"exe\" + \"cute\"; \"ls\".\"$m\"()"})
    void aScriptThatReachesForTheSystemFailsAndSaysSo(String script) throws Exception {
        client.deploy(FlowPackage.of("script", groovy(script.replace("'", "''"))), "script");

        ExecuteResponse answer = client.execute("script", "x");

        assertThat(answer.hasFault()).as(answer.getBody().getData().toStringUtf8()).isTrue();
        assertThat(answer.getFault().getMessage()).containsAnyOf("scripts of flows may use", "flows may name");
        assertThat(answer.getFault().getStepId()).isEqualTo("suspect");
    }

    @Test
    void anHonestScriptRuns() throws Exception {
        client.deploy(FlowPackage.of("honest", groovy(
                "def words = body.split(\" \").collect { it.capitalize() }; return words.join(\" \") + words.size()")),
                "honest");

        assertThat(client.execute("honest", "hello big world").getFault().getMessage()).isEmpty();
        assertThat(client.execute("honest", "hello big world").getBody().getData().toStringUtf8())
                .isEqualTo("Hello Big World3");
    }

    @Test
    void aMethodOfAClassOfTheSystemIsRefused() throws Exception {
        Operation deployed = client.deploy(FlowPackage.of("reflective",
                simple("${bean:type:java.lang.System?method=getenv}")), "reflective");

        String said = deployed.getPhase() == Operation.Phase.FAILED
                ? deployed.getFindingsList().getFirst().getMessage()
                : client.execute("reflective", "x").getFault().getMessage();
        assertThat(said).contains("java.lang.System");
    }

    @Test
    void aComputedAddressIsStoppedWhenItIsUsed() throws Exception {
        client.deploy(FlowPackage.of("dynamic", step("""
                - toD:
                    id: suspect
                    uri: "${body}"
                """)), "dynamic");

        assertThat(client.execute("dynamic", "exec:ls").getFault().getMessage()).contains("exec");
        assertThat(client.execute("dynamic", "file:/tmp/out?fileName=x").getFault().getMessage()).contains("/tmp/out");
    }

    @Test
    void filesInTheFlowsOwnFolderAreFine() throws Exception {
        client.deploy(FlowPackage.of("writer", to("file:out?fileName=a.txt")), "writer");

        assertThat(client.execute("writer", "text").hasFault()).isFalse();
        assertThat(Files.readString(service.data().resolve("flows/writer/out/a.txt"))).isEqualTo("text");
    }

    @Test
    void aPlaceholderWithoutAValueIsFoundBeforeTheStart() throws Exception {
        ValidateResponse validated = client.validate(FlowPackage.of("unset", simple("{{no.such.row}}")), "unset");

        assertThat(validated.getUnresolvedPropertiesList()).containsExactly("no.such.row");
        assertThat(validated.getFindingsList().getFirst().getMessage().toLowerCase(Locale.ROOT))
                .contains("{{no.such.row}}");
    }

    @Test
    void whatASettingAllowsRuns(@TempDir Path data) throws Exception {
        try (RunningService generous = RunningService.start(data.resolve("data"), "--dromos.allow.components=exec",
                "--dromos.allow.environment=true")) {
            Operation deployed = generous.client().deploy(FlowPackage.of("allowed", to("exec:echo?args=done")),
                    "allowed");
            assertThat(deployed.getPhase()).as(deployed.toString()).isEqualTo(Operation.Phase.DONE);
            generous.client().deploy(FlowPackage.of("home", simple("${env:PATH}")), "home");

            assertThat(generous.client().execute("allowed", "x").getBody().getData().toStringUtf8()).contains("done");
            assertThat(generous.client().execute("home", "x").getBody().getData().toStringUtf8())
                    .isEqualTo(System.getenv("PATH"));
        }
    }

    @Test
    void capabilitiesTellWhatIsOnBoardAndWhatIsAllowed() {
        Capabilities capabilities = client.capabilities().getCapabilities(GetCapabilitiesRequest.getDefaultInstance());

        assertThat(capabilities.getComponentsList()).filteredOn(Capabilities.Artifact::getAllowed)
                .extracting(Capabilities.Artifact::getName).contains("direct", "seda", "timer", "scheduler", "quartz",
                        "cron", "log", "file", "http", "https", "platform-http", "kafka", "rest", "sql", "bean",
                        "mock", "dataset", "validator", "xslt");
        assertThat(capabilities.getComponentsList()).filteredOn(each -> !each.getAllowed())
                .extracting(Capabilities.Artifact::getName).contains("exec");
        assertThat(capabilities.getLanguagesList()).extracting(Capabilities.Artifact::getName).contains("constant",
                "simple", "header", "exchangeProperty", "variable", "method", "jsonpath", "jq", "xpath", "groovy",
                "tokenize");
        assertThat(capabilities.getDataformatsList()).extracting(Capabilities.Artifact::getName).contains("jackson",
                "jacksonXml", "csv", "snakeYaml", "zipDeflater", "zipFile", "base64", "gzipDeflater");
    }
}
