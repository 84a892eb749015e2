package io.dromos.model.workspace;

import io.dromos.model.asset.Asset;
import io.dromos.model.asset.ClassPathLayout;
import io.dromos.model.host.Hosts;
import io.dromos.model.property.PropertySet;
import io.dromos.model.property.PropertySources;
import io.dromos.model.property.PropertySources.TopicValue;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.ScenarioTopics;
import io.dromos.model.template.Template;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a folder held when it was read. Immutable; any thread may use it.
 *
 * @param root
 *            absolute
 * @param files
 *            every file that belongs to the workspace, by path, in their order
 */
public record Workspace(Path root, WorkspaceSettings settings, List<WorkspaceFlow> flows,
        List<Located<Integration>> integrations, List<Located<PropertySet>> propertySets, List<Asset> sharedAssets,
        List<Located<Template>> templates, Hosts hosts, List<String> files, List<WorkspaceFinding> findings) {

    public Workspace {
        flows = List.copyOf(flows);
        integrations = List.copyOf(integrations);
        propertySets = List.copyOf(propertySets);
        sharedAssets = List.copyOf(sharedAssets);
        templates = List.copyOf(templates);
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** The absolute path of a file. */
    public Path file(String path) {
        return root.resolve(path);
    }

    /** The path of a file inside, with {@code /}; empty for one outside. */
    public Optional<String> path(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(root)
                ? Optional.of(root.relativize(absolute).toString().replace(root.getFileSystem().getSeparator(), "/"))
                : Optional.empty();
    }

    public Optional<WorkspaceFlow> flow(String code) {
        return flows.stream().filter(flow -> flow.code().equals(code)).findFirst();
    }

    public Optional<WorkspaceFlow> flowAt(String path) {
        return flows.stream().filter(flow -> flow.path().equals(path)).findFirst();
    }

    public Optional<Integration> integration(String identifier) {
        return integrations.stream().map(Located::value)
                .filter(integration -> integration.identifier().equals(identifier)).findFirst();
    }

    public Optional<PropertySet> propertySet(String name) {
        return propertySets.stream().map(Located::value).filter(set -> set.name().equals(name)).findFirst();
    }

    /** The shared sets a flow takes values from, weakest first: the workspace's, then its own list. */
    public List<PropertySet> sharedSets(WorkspaceFlow flow) {
        List<String> names = new ArrayList<>(settings.propertySets());
        names.removeAll(flow.descriptor().propertySets());
        names.addAll(flow.descriptor().propertySets());
        return names.stream().distinct().flatMap(name -> propertySet(name).stream()).toList();
    }

    /** All that a flow takes values from in an environment. */
    public PropertySources propertySources(WorkspaceFlow flow, String environment) {
        return new PropertySources(topics(environment), sharedSets(flow), flow.internal());
    }

    private List<TopicValue> topics(String environment) {
        List<TopicValue> values = new ArrayList<>();
        ScenarioTopics.resolve(integrations.stream().map(Located::value).toList(), environment)
                .forEach((key, topic) -> ScenarioTopics.use(key).ifPresent(
                        use -> values.add(new TopicValue(key, topic, use.integration(), use.scenario()))));
        return values;
    }

    /** What lies on the class path of a flow: its private assets and the shared ones that it names. */
    public ClassPathLayout classPath(WorkspaceFlow flow) {
        List<Asset> assets = new ArrayList<>(flow.privateAssets());
        flow.descriptor().assets().forEach(name -> sharedAsset(name).ifPresent(assets::add));
        return ClassPathLayout.of(assets);
    }

    /** By its name on the class path or by its path in the workspace. */
    public Optional<Asset> sharedAsset(String name) {
        return sharedAssets.stream().filter(asset -> asset.name().equals(name) || asset.path().equals(name))
                .findFirst();
    }
}
