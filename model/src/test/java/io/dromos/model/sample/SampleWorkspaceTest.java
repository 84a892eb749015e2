package io.dromos.model.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dromos.model.host.HostsCodec;
import io.dromos.model.property.Placeholder;
import io.dromos.model.property.PropertySetChecks;
import io.dromos.model.property.PropertySetCodec;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.IntegrationCodec;
import io.dromos.model.scenario.PropertyType;
import io.dromos.model.scenario.References;
import io.dromos.model.scenario.check.IntegrationChecks;
import io.dromos.model.template.Template;
import io.dromos.model.template.TemplateCodec;
import io.dromos.model.workspace.ExampleMessages;
import io.dromos.model.workspace.FlowDescriptor;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspaceReader;
import io.dromos.model.workspace.WorkspaceSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SampleWorkspaceTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        SampleWorkspace.writeTo(folder);
    }

    @Test
    void holdsEveryFileOfItsFolder() throws IOException, URISyntaxException {
        Path source = Path.of(Objects.requireNonNull(SampleWorkspace.class.getResource("shop")).toURI());

        try (Stream<Path> files = Files.walk(source)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> source.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(SampleWorkspace.paths());
        }
        assertThatThrownBy(() -> SampleWorkspace.writeTo(folder)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void isWithoutFault() {
        Workspace shop = open();

        assertThat(shop.findings()).isEmpty();
        assertThat(shop.flows()).extracting(WorkspaceFlow::code).containsExactly("orders", "payments", "stock-watch",
                "stock");
        for (String environment : shop.settings().environments()) {
            for (WorkspaceFlow flow : shop.flows()) {
                assertThat(shop.propertySources(flow, environment).resolve(environment).keySet())
                        .containsAll(Placeholder.in(text(flow.path())).stream().map(Placeholder::name).toList());
            }
        }
        shop.propertySets().forEach(set -> assertThat(
                new PropertySetChecks(shop.settings().environments()).check(set.value())).isEmpty());
    }

    @Test
    void itsIntegrationUsesEveryTypeAndHasATopicEverywhere() {
        Workspace shop = open();
        Integration notifications = shop.integration("notifications").orElseThrow();

        assertThat(new IntegrationChecks(shop.settings().environments()).check(notifications)).isEmpty();
        assertThat(References.properties(notifications).stream()
                .map(path -> path.in(notifications).orElseThrow().type().type()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(PropertyType.values());
        assertThat(notifications.scenario("send-email-otp").orElseThrow().topic(Direction.OUT, "test").orElseThrow()
                .name()).isEqualTo("test.ch.shop.notifications.email-otp.out");
    }

    @Test
    void everyFileStandsAsTheDesignerWouldWriteIt() throws IOException {
        for (String path : SampleWorkspace.paths()) {
            rewritten(path, text(path)).ifPresent(text -> assertThat(text).as(path).isEqualTo(text(path)));
        }
    }

    private static Optional<String> rewritten(String path, String text) {
        if (path.endsWith(".integration.json")) {
            return IntegrationCodec.read(text).found().map(IntegrationCodec::write);
        }
        if (path.endsWith(".properties.json")) {
            return PropertySetCodec.read(text).found().map(PropertySetCodec::write);
        }
        if (path.endsWith(".flow.json")) {
            return FlowDescriptor.read(text, "").found().map(FlowDescriptor::write);
        }
        if (path.endsWith(".example.json")) {
            return ExampleMessages.read(text).found().map(ExampleMessages::write);
        }
        if (path.endsWith(".template.json")) {
            return TemplateCodec.read(text).found().map(TemplateCodec::write);
        }
        if (path.equals("hosts.json")) {
            return HostsCodec.read(text).found().map(HostsCodec::write);
        }
        return path.equals("dromos.json")
                ? WorkspaceSettings.read(text).found().map(WorkspaceSettings::write)
                : Optional.empty();
    }

    @Test
    void itsTemplatesGiveFlowsWithTheirStandardValues() {
        assertThat(open().templates()).hasSize(2).allSatisfy(template -> {
            assertThat(template.value().undeclared()).isEmpty();
            assertThat(template.value().instantiate(Map.of())).isInstanceOfSatisfying(Template.Instantiated.class,
                    made -> assertThat(new Load(LoadSettings.builder().build()).loadFromString(made.source()))
                            .asString().startsWith("[{route={id=").doesNotContain("<<"));
        });
    }

    private Workspace open() {
        return ((WorkspaceOpening.Opened) new WorkspaceReader().open(folder)).workspace();
    }

    private String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
