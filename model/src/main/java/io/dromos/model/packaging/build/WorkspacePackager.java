package io.dromos.model.packaging.build;

import io.dromos.model.host.Host;
import io.dromos.model.host.Hosts;
import io.dromos.model.host.HostsCodec;
import io.dromos.model.json.JsonRead;
import io.dromos.model.message.Message;
import io.dromos.model.packaging.EntrySource;
import io.dromos.model.packaging.PackageDraft;
import io.dromos.model.packaging.PackageKind;
import io.dromos.model.packaging.PackagedFlow;
import io.dromos.model.property.PropertyRow;
import io.dromos.model.property.PropertySet;
import io.dromos.model.property.PropertySetCodec;
import io.dromos.model.workspace.FileKind;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gathers a workspace for somebody else: all its files but exported packages and hidden folders, and without any
 * secret: encrypted values and the tokens of hosts stay here, and what stays is told. Immutable; not for the user
 * interface's thread.
 */
public record WorkspacePackager(Workspace workspace) {

    /**
     * What is ready to be written.
     *
     * @param leftOut
     *            one message for each secret or file that does not travel
     */
    public record Gathered(PackageDraft draft, List<Message> leftOut) {

        public Gathered {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** Gathers under a label of the user's own, which may be empty. */
    public Gathered gather(String version) {
        Map<String, EntrySource> entries = new LinkedHashMap<>();
        List<Message> leftOut = new ArrayList<>();
        for (String path : workspace.files()) {
            entry(path, leftOut).ifPresent(source -> entries.put(path, source));
        }
        List<PackagedFlow> flows = workspace.flows().stream().map(PackagedFlows::of).toList();
        return new Gathered(new PackageDraft(workspace.settings().name(), version, PackageKind.WORKSPACE, "", flows,
                entries), leftOut);
    }

    private Optional<EntrySource> entry(String path, List<Message> leftOut) {
        FileKind kind = WorkspacePaths.kind(path);
        return switch (kind) {
            case PACKAGE -> Optional.empty();
            case PROPERTY_SET, INTERNAL_PROPERTIES ->
                cleaned(path, leftOut, PropertySetCodec::read, set -> withoutSecrets(path, set, leftOut));
            case HOSTS -> cleaned(path, leftOut, HostsCodec::read, hosts -> withoutTokens(hosts, leftOut));
            case SETTINGS, FLOW, MAYBE_FLOW, FLOW_DESCRIPTOR, FLOW_LAYOUT, FLOW_EXAMPLES, PRIVATE_ASSET, INTEGRATION,
                    SHARED_ASSET, TEMPLATE_SOURCE, TEMPLATE_DESCRIPTOR, OTHER ->
                Optional.of(EntrySource.of(workspace.file(path)));
        };
    }

    /** A file that may hold secrets travels as it is when it holds none, and not at all when nobody can tell. */
    private <T> Optional<EntrySource> cleaned(String path, List<Message> leftOut, Function<String, JsonRead<T>> reading,
            Function<T, Optional<String>> cleaning) {
        if (new TextFileReader().read(workspace.file(path)) instanceof FileReading.Text text
                && reading.apply(text.text()) instanceof JsonRead.Read<T>(T value)) {
            return Optional.of(cleaning.apply(value).map(EntrySource::of)
                    .orElseGet(() -> EntrySource.of(text.text())));
        }
        leftOut.add(Message.of("package.left-out-file", path));
        return Optional.empty();
    }

    private static Optional<String> withoutSecrets(String path, PropertySet set, List<Message> leftOut) {
        List<PropertyRow> secrets = set.rows().stream().filter(row -> row.value().encrypted()).toList();
        for (PropertyRow row : secrets) {
            leftOut.add(Message.of("package.left-out-secret", row.name(), row.environment(), path));
        }
        return secrets.isEmpty() ? Optional.empty() : Optional.of(PropertySetCodec.write(set.withoutSecrets()));
    }

    private static Optional<String> withoutTokens(Hosts hosts, List<Message> leftOut) {
        List<Host> known = hosts.hosts().stream().filter(host -> !host.token().isAbsent()).toList();
        known.forEach(host -> leftOut.add(Message.of("package.left-out-token", host.name())));
        return known.isEmpty() ? Optional.empty() : Optional.of(HostsCodec.write(hosts.withoutTokens()));
    }
}
