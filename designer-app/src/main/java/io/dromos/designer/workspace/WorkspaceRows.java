package io.dromos.designer.workspace;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.workbench.tree.TreeEntry;
import io.dromos.designer.workbench.tree.TreeEntry.Kind;
import io.dromos.model.asset.Asset;
import io.dromos.model.property.PropertySet;
import io.dromos.model.scenario.Integration;
import io.dromos.model.template.Template;
import io.dromos.model.workspace.Located;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The rows of the tree for a workspace. Stateless. */
public final class WorkspaceRows {

    private WorkspaceRows() {
    }

    /**
     * The sections, in the order of the tree.
     *
     * @param running
     *            by flow code
     */
    public static List<TreeEntry> of(Workspace workspace, Map<String, RunState> running) {
        return of(workspace, running, flow -> true);
    }

    /** As {@link #of(Workspace, Map)}, with those flows alone that are listed. */
    public static List<TreeEntry> of(Workspace workspace, Map<String, RunState> running,
            Predicate<WorkspaceFlow> listed) {
        return List.of(
                TreeEntry.section("section:flows", Words.of("workbench.tree.flows"),
                        workspace.flows().stream().filter(listed).map(flow -> flow(flow, running)).toList()),
                TreeEntry.section("section:integrations", Words.of("workbench.tree.integrations"),
                        workspace.integrations().stream().map(WorkspaceRows::integration).toList()),
                TreeEntry.section("section:property-sets", Words.of("workbench.tree.property-sets"),
                        workspace.propertySets().stream().map(WorkspaceRows::propertySet).toList()),
                TreeEntry.section("section:assets", Words.of("workbench.tree.assets"),
                        workspace.sharedAssets().stream().map(WorkspaceRows::asset).toList()),
                TreeEntry.section("section:templates", Words.of("workbench.tree.templates"),
                        workspace.templates().stream().map(WorkspaceRows::template).toList()));
    }

    private static TreeEntry flow(WorkspaceFlow flow, Map<String, RunState> running) {
        TreeEntry row = new RowId(Kind.FLOW, flow.path()).row(flow.descriptor().name());
        return Optional.ofNullable(running.get(flow.code()))
                .map(state -> row.with(state.state(), state.words()).with(state.badge())).orElse(row);
    }

    private static TreeEntry integration(Located<Integration> located) {
        Integration integration = located.value();
        return new RowId(Kind.INTEGRATION, integration.identifier()).row(integration.name())
                .with(integration.scenarios().stream()
                        .map(scenario -> new RowId(Kind.SCENARIO,
                                integration.identifier() + "/" + scenario.identifier()).row(scenario.name()))
                        .toList());
    }

    private static TreeEntry propertySet(Located<PropertySet> located) {
        return new RowId(Kind.PROPERTY_SET, located.value().name()).row(located.value().name());
    }

    private static TreeEntry asset(Asset asset) {
        return new RowId(Kind.ASSET, asset.path()).row(asset.name());
    }

    private static TreeEntry template(Located<Template> located) {
        String name = located.value().descriptor().name();
        return new RowId(Kind.TEMPLATE, name).row(name);
    }
}
