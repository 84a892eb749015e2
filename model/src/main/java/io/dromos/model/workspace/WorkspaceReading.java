package io.dromos.model.workspace;

import io.dromos.model.asset.Asset;
import io.dromos.model.asset.Asset.Scope;
import io.dromos.model.expression.Severity;
import io.dromos.model.host.Hosts;
import io.dromos.model.host.HostsCodec;
import io.dromos.model.json.JsonRead;
import io.dromos.model.property.PropertySet;
import io.dromos.model.property.PropertySetCodec;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.IntegrationCodec;
import io.dromos.model.template.Template;
import io.dromos.model.template.TemplateCodec;
import io.dromos.model.template.TemplateDescriptor;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** One reading of a folder: gathers values and, on the way, findings. For one thread, once. */
final class WorkspaceReading {

    private static final int LOOK = 64 * 1024;

    private final Path root;
    private final FolderListing listing;
    private final Set<String> present;
    private final TextFileReader reader = new TextFileReader();
    private final List<WorkspaceFinding> findings = new ArrayList<>();

    WorkspaceReading(Path root, FolderListing listing) {
        this.root = root;
        this.listing = listing;
        this.present = Set.copyOf(listing.files());
    }

    Workspace workspace() {
        WorkspaceSettings settings = one(WorkspacePaths.SETTINGS, WorkspaceSettings::read)
                .orElseGet(() -> WorkspaceSettings.named(String.valueOf(root.getFileName())));
        List<WorkspaceFlow> flows = listing.files().stream().filter(this::isFlow).map(this::flow).toList();
        List<Located<Integration>> integrations = all(FileKind.INTEGRATION, IntegrationCodec::read);
        List<Located<PropertySet>> sets = all(FileKind.PROPERTY_SET, PropertySetCodec::read);
        List<Asset> assets = of(FileKind.SHARED_ASSET)
                .map(path -> new Asset(path.substring(WorkspacePaths.ASSETS.length()), path, Scope.SHARED)).toList();
        Hosts hosts = one(WorkspacePaths.HOSTS, HostsCodec::read).orElse(Hosts.none());
        if (!listing.complete()) {
            findings.add(WorkspaceFinding.warning("too-many-files", "", listing.files().size()));
        }
        Workspace read = new Workspace(root, settings, flows, integrations, sets, assets, templates(), hosts,
                listing.files(), findings);
        findings.addAll(WorkspaceChecks.check(read));
        return new Workspace(root, settings, flows, integrations, sets, assets, read.templates(), hosts,
                listing.files(), findings);
    }

    private Stream<String> of(FileKind kind) {
        return listing.files().stream().filter(path -> WorkspacePaths.kind(path) == kind);
    }

    private boolean isFlow(String path) {
        return switch (WorkspacePaths.kind(path)) {
            case FLOW -> true;
            case MAYBE_FLOW -> CamelContent.in(path, beginning(path));
            case SETTINGS, FLOW_DESCRIPTOR, FLOW_LAYOUT, FLOW_EXAMPLES, INTERNAL_PROPERTIES, PRIVATE_ASSET,
                    INTEGRATION, PROPERTY_SET, SHARED_ASSET, TEMPLATE_SOURCE, TEMPLATE_DESCRIPTOR, HOSTS, PACKAGE,
                    OTHER ->
                false;
        };
    }

    private String beginning(String path) {
        try (InputStream in = Files.newInputStream(root.resolve(path))) {
            return new String(in.readNBytes(LOOK), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private WorkspaceFlow flow(String path) {
        String stem = WorkspacePaths.fileStem(path);
        FlowDescriptor descriptor = one(WorkspacePaths.descriptor(path), text -> FlowDescriptor.read(text, stem))
                .orElseGet(() -> FlowDescriptor.of(stem));
        PropertySet internal = one(WorkspacePaths.internalProperties(path), PropertySetCodec::read)
                .orElseGet(() -> new PropertySet("", List.of()));
        String folder = WorkspacePaths.privateAssets(path);
        List<Asset> assets = listing.files().stream().filter(file -> file.startsWith(folder))
                .map(file -> new Asset(file.substring(folder.length()), file, Scope.PRIVATE)).toList();
        return new WorkspaceFlow(path, descriptor, internal, assets);
    }

    private List<Located<Template>> templates() {
        List<Located<Template>> templates = new ArrayList<>();
        of(FileKind.TEMPLATE_SOURCE).forEach(path -> text(path).ifPresent(source -> {
            String stem = path.substring(0, path.length() - ".template.yaml".length());
            Template bare = TemplateCodec.imported(stem.substring(stem.lastIndexOf('/') + 1), source);
            TemplateDescriptor descriptor = one(stem + ".template.json", TemplateCodec::read)
                    .orElse(bare.descriptor());
            templates.add(new Located<>(path, new Template(descriptor, source)));
        }));
        return templates;
    }

    private <T> List<Located<T>> all(FileKind kind, Function<String, JsonRead<T>> reading) {
        List<Located<T>> values = new ArrayList<>();
        of(kind).forEach(path -> one(path, reading).ifPresent(value -> values.add(new Located<>(path, value))));
        return values;
    }

    /** What a file holds, if it is there and can be read; else a finding tells why. */
    private <T> Optional<T> one(String path, Function<String, JsonRead<T>> reading) {
        if (!present.contains(path)) {
            return Optional.empty();
        }
        return text(path).flatMap(text -> switch (reading.apply(text)) {
            case JsonRead.Read<T>(T value) -> Optional.of(value);
            case JsonRead.Unreadable<T> not -> {
                findings.add(new WorkspaceFinding(Severity.ERROR, "unreadable-file", path, not.line(), not.column(),
                        not.message()));
                yield Optional.empty();
            }
        });
    }

    private Optional<String> text(String path) {
        FileReading reading = reader.read(root.resolve(path));
        if (reading instanceof FileReading.Text text) {
            return Optional.of(text.text());
        }
        findings.add(new WorkspaceFinding(Severity.ERROR, "unreadable-file", path, 1, 1, reading.message()));
        return Optional.empty();
    }
}
