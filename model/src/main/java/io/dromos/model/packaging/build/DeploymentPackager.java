package io.dromos.model.packaging.build;

import io.dromos.model.asset.Asset;
import io.dromos.model.message.Message;
import io.dromos.model.packaging.EntrySource;
import io.dromos.model.packaging.PackageDraft;
import io.dromos.model.packaging.PackageKind;
import io.dromos.model.packaging.PackagedFlow;
import io.dromos.model.property.PropertySet;
import io.dromos.model.property.SecretVault;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Gathers what flows need to run in one environment: their sources, their assets at the root of the class path, and
 * every property resolved. Secrets travel in it in clear, to be read by the service alone; the file is for its owner
 * only. Immutable; not for the user interface's thread.
 *
 * @param vault
 *            opens this user's secrets
 * @param deployedSource
 *            makes of a flow's source what is deployed: the same with an id on every step
 */
public record DeploymentPackager(Workspace workspace, SecretVault vault, UnaryOperator<String> deployedSource) {

    /** The entry with the resolved properties of each flow, by its code. */
    public static final String PROPERTIES = "properties.json";

    /** Where the shared assets lie; a flow's own lie where they do in the workspace. */
    private static final String CLASS_PATH = "classpath/";

    /** What gathering gives. */
    public sealed interface Result {}

    /**
     * Ready to be written.
     *
     * @param notes
     *            what does not keep the flows from being deployed but is worth a look
     */
    public record Gathered(PackageDraft draft, List<Message> notes) implements Result {

        public Gathered {
            notes = List.copyOf(notes);
        }
    }

    /** It cannot be deployed: one message for each reason. */
    public record NotGathered(List<Message> problems) implements Result {

        public NotGathered {
            problems = List.copyOf(problems);
        }
    }

    public Result gather(List<String> codes, String environment) {
        return new Gathering(environment).gather(codes);
    }

    /** The name that an entry has on the class path of a flow of the package; empty: it is not on it. */
    public static Optional<String> nameOnClassPath(PackagedFlow flow, String entry) {
        return Stream.of(CLASS_PATH, WorkspacePaths.privateAssets(flow.file()))
                .filter(folder -> entry.startsWith(folder) && flow.assets().contains(entry))
                .map(folder -> entry.substring(folder.length())).findFirst();
    }

    /** One gathering. For one thread, once. */
    private final class Gathering {

        private final String environment;
        private final Map<String, EntrySource> entries = new LinkedHashMap<>();
        private final List<PackagedFlow> flows = new ArrayList<>();
        private final List<Message> problems = new ArrayList<>();
        private final List<Message> notes = new ArrayList<>();
        private final PropertiesEntry properties;

        Gathering(String environment) {
            this.environment = environment;
            this.properties = new PropertiesEntry(environment, vault, problems, notes);
        }

        Result gather(List<String> codes) {
            for (String code : new LinkedHashSet<>(codes)) {
                Optional<WorkspaceFlow> flow = flow(code);
                flow.ifPresent(this::add);
            }
            if (!problems.isEmpty()) {
                return new NotGathered(problems);
            }
            entries.put(PROPERTIES, EntrySource.of(properties.text()));
            return new Gathered(new PackageDraft(workspace.settings().name(), "", PackageKind.DEPLOYMENT, environment,
                    flows, entries), notes);
        }

        private Optional<WorkspaceFlow> flow(String code) {
            List<WorkspaceFlow> found = workspace.flows().stream().filter(flow -> flow.code().equals(code)).toList();
            if (found.isEmpty()) {
                problems.add(Message.of("package.unknown-flow", code));
            } else if (found.size() > 1) {
                problems.add(Message.of("package.ambiguous-flow", code, found.get(0).path(), found.get(1).path()));
            }
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }

        private void add(WorkspaceFlow flow) {
            FileReading reading = new TextFileReader().read(workspace.file(flow.path()));
            if (!(reading instanceof FileReading.Text text)) {
                problems.add(reading.message());
                return;
            }
            entries.put(flow.path(), EntrySource.of(deployedSource.apply(text.text())));
            properties.add(flow.code(), workspace.propertySources(flow, environment), text.text());
            flows.add(PackagedFlows.of(flow, workspace.sharedSets(flow).stream().map(PropertySet::name).toList(),
                    assets(flow)));
        }

        private List<String> assets(WorkspaceFlow flow) {
            flow.descriptor().assets().stream().filter(name -> workspace.sharedAsset(name).isEmpty())
                    .forEach(name -> problems.add(Message.of("package.unknown-asset", name, flow.code())));
            var layout = workspace.classPath(flow);
            layout.collisions().forEach(collision -> notes.add(collision.message()));
            return layout.assets().stream().map(this::place).toList();
        }

        /** Two flows may have files of one name of their own, such as a jar in two versions. */
        private String place(Asset asset) {
            String path = switch (asset.scope()) {
                case SHARED -> CLASS_PATH + asset.name();
                case PRIVATE -> asset.path();
            };
            entries.put(path, EntrySource.of(workspace.file(asset.path())));
            return path;
        }
    }
}
