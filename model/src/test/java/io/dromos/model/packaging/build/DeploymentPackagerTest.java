package io.dromos.model.packaging.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.message.Message;
import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackageWriter;
import io.dromos.model.packaging.build.DeploymentPackager.Gathered;
import io.dromos.model.packaging.PackagedFlow;
import io.dromos.model.packaging.build.DeploymentPackager.NotGathered;
import io.dromos.model.property.SecretKeyFile;
import io.dromos.model.property.SecretVault;
import io.dromos.model.workspace.TestFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentPackagerTest {

    private static final String ROUTE = "- route:\n    from:\n      uri: direct:start\n";

    @TempDir
    private Path temporary;
    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeEach
    void aWorkspace() throws IOException {
        String sealed = vault().seal("hidden").sealed();
        folder = new TestFolder(temporary.resolve("shop")).with("dromos.json", "{\"name\":\"shop\"}")
                .with("flows/a.camel.yaml", ROUTE + "# {{url}} {{password}} kafka:{{scenario.n.s.out}}\n")
                .with("flows/a.flow.json", "{\"propertySets\":[\"common\"],\"assets\":[\"lib.jar\"]}")
                .with("flows/a.assets/own.txt", "own").with("flows/b.camel.yaml", ROUTE + "# {{unknown}} {{url}}\n")
                .with("flows/b.flow.json", "{\"propertySets\":[\"common\"]}")
                .with("properties/common.properties.json", """
                        {"name": "common", "rows": [
                          {"name": "url", "value": "general"},
                          {"name": "url", "value": "of test", "environment": "test"},
                          {"name": "password", "value": "%s", "encrypted": true}]}
                        """.formatted(sealed)).with("assets/lib.jar", "jar")
                .with("integrations/n.integration.json", """
                        {"identifier": "n", "scenarios": [{"identifier": "s", "topics": [
                          {"direction": "OUT", "name": "t.test", "environment": "test"},
                          {"direction": "OUT", "name": "t.dev", "environment": "dev"}]}]}
                        """);
    }

    @Test
    void carriesSourceAssetsAndResolvedPropertiesForOneEnvironment() throws IOException {
        DromosPackage written = write(gathered(List.of("a"), "test"));

        assertThat(written.entries()).extracting(entry -> entry.path()).containsExactly("classpath/lib.jar",
                "flows/a.assets/own.txt", "flows/a.camel.yaml", "properties.json");
        assertThat(written.text("flows/a.camel.yaml")).startsWith("# with ids\n" + ROUTE);
        assertThat(written.text("properties.json")).isEqualTo("""
                {
                  "a": [
                    {
                      "name": "password",
                      "value": "hidden",
                      "encrypted": true,
                      "set": "common"
                    },
                    {
                      "name": "scenario.n.s.out",
                      "value": "t.test",
                      "encrypted": false,
                      "set": "scenario.n"
                    },
                    {
                      "name": "url",
                      "value": "of test",
                      "encrypted": false,
                      "set": "common"
                    }
                  ]
                }
                """);
        assertThat(written.manifest().environment()).isEqualTo("test");
        assertThat(written.manifest().flow("a").orElseThrow().assets()).containsExactly("classpath/lib.jar",
                "flows/a.assets/own.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void anotherEnvironmentGetsTheOtherTopicAndOneWithoutIsRefused() throws IOException {
        assertThat(write(gathered(List.of("a"), "dev")).text("properties.json")).contains("t.dev")
                .doesNotContain("t.test");
        assertThat(problems("a", "prod")).containsExactly("package.no-topic");
    }

    @Test
    void aSecretTravelsOnlyToFlowsThatNameItAndUnknownNamesAreNoted() throws IOException {
        Gathered gathered = gathered(List.of("b"), "test");

        assertThat(write(gathered).text("properties.json")).doesNotContain("hidden");
        assertThat(gathered.notes()).extracting(Message::key).containsExactly("package.no-value");
    }

    @Test
    void saysWhatKeepsAFlowFromBeingDeployed() throws IOException {
        assertThat(problems("none", "test")).containsExactly("package.unknown-flow");

        folder.with("other/b.camel.yaml", ROUTE);
        assertThat(problems("b", "test")).containsExactly("package.ambiguous-flow");

        folder.with("flows/a.flow.json", "{\"propertySets\":[\"common\"],\"assets\":[\"gone.jar\"]}");
        assertThat(problems("a", "test")).containsExactly("package.unknown-asset");

        folder.with("flows/c.camel.yaml", "- log: {{password}}").with("flows/c.properties.json",
                "{\"rows\":[{\"name\":\"password\",\"value\":\"\",\"encrypted\":true}]}");
        assertThat(problems("c", "test")).containsExactly("package.secret-locked");

        Files.write(folder.root().resolve("flows/c.camel.yaml"), new byte[]{(byte) 0xFF});
        assertThat(problems("c", "test")).containsExactly("workspace.file-not-text");
    }

    @Test
    void twoFlowsOfOnePackageMayShareAFileOrHaveTwoOfOneName() throws IOException {
        folder.with("flows/b.flow.json", "{\"propertySets\":[\"common\"],\"assets\":[\"lib.jar\"]}")
                .with("flows/b.assets/own.txt", "another");

        DromosPackage written = write(gathered(List.of("a", "b"), "test"));

        assertThat(written.text("flows/b.assets/own.txt")).isEqualTo("another");
        assertThat(classPath(written, "a")).containsExactly("lib.jar", "own.txt");
        assertThat(classPath(written, "b")).containsExactly("lib.jar", "own.txt");
    }

    private static List<String> classPath(DromosPackage written, String code) {
        PackagedFlow flow = written.manifest().flow(code).orElseThrow();
        return written.entries().stream()
                .flatMap(entry -> DeploymentPackager.nameOnClassPath(flow, entry.path()).stream()).toList();
    }

    private List<String> problems(String code, String environment) throws IOException {
        return switch (gather(List.of(code), environment)) {
            case NotGathered(List<Message> problems) -> problems.stream().map(Message::key).toList();
            case Gathered _ -> List.of();
        };
    }

    private Gathered gathered(List<String> codes, String environment) throws IOException {
        return switch (gather(codes, environment)) {
            case Gathered gathered -> gathered;
            case NotGathered(List<Message> problems) -> throw new AssertionError(problems);
        };
    }

    private DeploymentPackager.Result gather(List<String> codes, String environment) throws IOException {
        return new DeploymentPackager(folder.open(), vault(), source -> "# with ids\n" + source).gather(codes,
                environment);
    }

    private SecretVault vault() throws IOException {
        return new SecretKeyFile(temporary.resolve("key")).vault();
    }

    private DromosPackage write(Gathered gathered) {
        return switch (new PackageWriter().write(gathered.draft(), temporary.resolve("a.dromos"))) {
            case PackageResult.Written(DromosPackage written) -> written;
            case PackageResult.Refused(var refusal) -> throw new AssertionError(refusal.message().text());
        };
    }
}
