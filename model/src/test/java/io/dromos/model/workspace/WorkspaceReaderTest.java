package io.dromos.model.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dromos.model.property.PropertySet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkspaceReaderTest {

    private static final String ROUTE = "- route:\n    from:\n      uri: direct:start\n";

    @TempDir
    private Path root;
    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeEach
    void folder() {
        folder = new TestFolder(root);
    }

    @Test
    void knowsWhatEachFileIs() {
        Workspace workspace = folder
                .with("dromos.json",
                        "{\"format\":1,\"name\":\"shop\",\"environments\":[\"dev\"],\"propertySets\":[\"common\"]}")
                .with("flows/orders.camel.yaml", ROUTE)
                .with("flows/orders.flow.json", "{\"code\":\"o-1\",\"propertySets\":[\"team\"],\"assets\":[\"a.xsl\"]}")
                .with("flows/orders.properties.json", "{\"rows\":[{\"name\":\"x\",\"value\":\"mine\"}]}")
                .with("flows/orders.assets/mail/b.html", "b").with("flows/order-intake.camel.yaml", ROUTE)
                .with("integrations/n.integration.json", "{\"name\":\"N\",\"identifier\":\"n\"}")
                .with("properties/common.properties.json", "{\"name\":\"common\",\"rows\":[]}")
                .with("properties/team.properties.json", "{\"name\":\"team\",\"rows\":[]}")
                .with("assets/a.xsl", "a").with("templates/poll.template.yaml", "- log: <<a>>")
                .with("templates/poll.template.json", "{\"name\":\"Poll\"}")
                .with("hosts.json", "{\"hosts\":[{\"name\":\"h\",\"address\":\"a\"}]}").open();

        assertThat(workspace.findings()).isEmpty();
        assertThat(workspace.settings().name()).isEqualTo("shop");
        assertThat(workspace.flows()).extracting(WorkspaceFlow::code, flow -> flow.descriptor().name())
                .containsExactly(tuple("order-intake", "Order intake"), tuple("o-1", "Orders"));
        WorkspaceFlow orders = workspace.flow("o-1").orElseThrow();
        assertThat(workspace.sharedSets(orders)).extracting(PropertySet::name).containsExactly("common", "team");
        assertThat(workspace.propertySources(orders, "dev").resolve("dev")).containsOnlyKeys("x");
        assertThat(workspace.classPath(orders).assets()).extracting(asset -> asset.name()).containsExactly("a.xsl",
                "mail/b.html");
        assertThat(workspace.templates()).extracting(template -> template.value().descriptor().name())
                .containsExactly("Poll");
        assertThat(workspace.hosts().hosts()).hasSize(1);
        assertThat(workspace.integration("n")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a.yaml|- from:\\n    uri: x|true", "a.yml|- routeTemplate:\\n    id: x|true",
            "a.kamelet.yaml|apiVersion: camel.apache.org/v1\\nkind: Kamelet|true",
            "a.yaml|kind: Pipe\\nmetadata:|true", "a.yaml|services:\\n  - web|false", "a.yaml||false",
            "a.xml|<routes xmlns='x'><route/></routes>|true", "pom.xml|<project xmlns='x'><route/></project>|false",
            "a.camel.yaml|nonsense|true", "target/a.camel.yaml|- from:|false", ".git/a.camel.yaml|- from:|false"})
    void anyFileWithCamelInItIsAFlow(String path, String content, boolean flow) {
        Workspace workspace = folder.with(path, content == null ? "" : content.replace("\\n", "\n")).open();

        assertThat(workspace.flows()).hasSize(flow ? 1 : 0);
    }

    @Test
    void findsWhatIsNamedTwiceOrNotThere() {
        Workspace workspace = folder.with("dromos.json", "{\"propertySets\":[\"none\"]}")
                .with("flows/a.camel.yaml", ROUTE).with("other/a.camel.yaml", ROUTE)
                .with("other/a.flow.json", "{\"assets\":[\"gone.jar\"],\"propertySets\":[\"gone\"]}")
                .with("integrations/a.integration.json", "{\"identifier\":\"n\"}")
                .with("integrations/b.integration.json", "{\"identifier\":\"n\"}").open();

        assertThat(workspace.findings()).extracting(WorkspaceFinding::code, WorkspaceFinding::path)
                .containsExactlyInAnyOrder(tuple("duplicate-code", "other/a.camel.yaml"),
                        tuple("unknown-asset", "other/a.flow.json"),
                        tuple("unknown-property-set", "other/a.flow.json"),
                        tuple("unknown-property-set", "dromos.json"),
                        tuple("duplicate-integration", "integrations/b.integration.json"));
        assertThat(workspace.findings()).allSatisfy(
                finding -> assertThat(finding.message().text()).doesNotStartWith("workspace."));
    }

    @Test
    void aBrokenFileIsAFindingWithItsPlaceAndTheRestIsThere() throws IOException {
        Workspace workspace = folder.with("flows/a.camel.yaml", ROUTE).with("flows/a.flow.json", "{\n  \"code\": }")
                .with("hosts.json", "{\"hosts\": 5}").open();

        assertThat(workspace.flow("a")).isPresent();
        assertThat(workspace.findings()).extracting(WorkspaceFinding::code, WorkspaceFinding::path,
                WorkspaceFinding::line).containsExactlyInAnyOrder(tuple("unreadable-file", "flows/a.flow.json", 2),
                        tuple("unreadable-file", "hosts.json", 1));
    }

    @Test
    void aSingleFileOpensTheWorkspaceItIsInOrElseOnlyItsFolder() throws IOException {
        folder.with("dromos.json", "{\"name\":\"shop\"}").with("flows/a.camel.yaml", ROUTE)
                .with("flows/deep/b.camel.yaml", ROUTE).with("flows/a.assets/mail/otp.html", "code");

        assertThat(open(root.resolve("flows/a.camel.yaml")).flows()).hasSize(2);
        Files.delete(root.resolve("dromos.json"));
        Workspace alone = open(root.resolve("flows/a.camel.yaml"));
        assertThat(alone.flows()).hasSize(1);
        assertThat(alone.path(root.resolve("flows/a.camel.yaml"))).contains("a.camel.yaml");
        assertThat(alone.classPath(alone.flows().getFirst()).assets()).extracting(asset -> asset.name())
                .containsExactly("mail/otp.html");
        assertThat(new WorkspaceReader().open(root.resolve("none/a.yaml")))
                .isInstanceOf(WorkspaceOpening.NotOpened.class);
    }

    @Test
    void settingsAndDescriptorsAreWrittenAsTheyWereRead() {
        String settings = """
                {
                  "format": 1,
                  "name": "shop",
                  "environments": ["dev", "test"],
                  "propertySets": [],
                  "later": true
                }
                """;
        String descriptor = """
                {
                  "code": "orders",
                  "name": "Orders",
                  "description": "",
                  "domain": "shop",
                  "propertySets": [],
                  "assets": [],
                  "inputs": ["customer"],
                  "outputs": [],
                  "later": true
                }
                """;

        assertThat(WorkspaceSettings.read(settings).found().orElseThrow().write()).isEqualTo(settings);
        assertThat(FlowDescriptor.read(descriptor, "x").found().orElseThrow().write()).isEqualTo(descriptor);
    }

    @Test
    void tellsWhoUsesWhat() {
        Workspace workspace = folder.with("dromos.json", "{\"propertySets\":[\"common\"]}")
                .with("flows/a.camel.yaml", ROUTE + "# {{mail.host}}\n# kafka:{{scenario.n.s.out}} xslt:a.xsl\n")
                .with("flows/b.camel.yaml", ROUTE + "# {{mail.hostname}} xslt:aa.xsl\n")
                .with("flows/b.flow.json", "{\"assets\":[\"a.xsl\"],\"propertySets\":[\"team\"]}")
                .with("properties/common.properties.json", "{\"name\":\"common\"}")
                .with("properties/team.properties.json", "{\"name\":\"team\"}").with("assets/a.xsl", "").open();
        Usages usages = new Usages(workspace);

        assertThat(usages.ofProperty("mail.host")).extracting(it -> it.flow().code(), it -> it.line())
                .containsExactly(tuple("a", 4));
        assertThat(usages.ofScenario("n", "s")).extracting(it -> it.flow().code(), it -> it.line())
                .containsExactly(tuple("a", 5));
        assertThat(usages.ofScenario("n", "t")).isEmpty();
        assertThat(usages.ofIntegration("n")).hasSize(1);
        assertThat(usages.ofPropertySet("common")).hasSize(2);
        assertThat(usages.ofPropertySet("team")).hasSize(1);
        assertThat(usages.ofAsset("a.xsl")).extracting(it -> it.flow().code(), it -> it.line())
                .containsExactly(tuple("a", 5), tuple("b", 0));
    }

    private static Workspace open(Path place) {
        return ((WorkspaceOpening.Opened) new WorkspaceReader().open(place)).workspace();
    }
}
