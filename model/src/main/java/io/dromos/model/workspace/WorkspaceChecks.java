package io.dromos.model.workspace;

import io.dromos.model.expression.Severity;
import io.dromos.model.scenario.Integration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The rules across the files of a workspace: nothing named twice, nothing named that is not there. Stateless. */
final class WorkspaceChecks {

    /** A code is part of addresses and file names. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

    private WorkspaceChecks() {
    }

    static List<WorkspaceFinding> check(Workspace workspace) {
        List<WorkspaceFinding> findings = new ArrayList<>();
        findings.addAll(twice("duplicate-code", workspace.flows(), WorkspaceFlow::code, WorkspaceFlow::path));
        findings.addAll(twice("duplicate-integration", workspace.integrations(),
                (Located<Integration> located) -> located.value().identifier(), Located::path));
        findings.addAll(twice("duplicate-property-set", workspace.propertySets(), located -> located.value().name(),
                Located::path));
        for (WorkspaceFlow flow : workspace.flows()) {
            checkFlow(workspace, flow, findings);
        }
        for (String set : workspace.settings().propertySets()) {
            if (workspace.propertySet(set).isEmpty()) {
                findings.add(WorkspaceFinding.error("unknown-property-set", WorkspacePaths.SETTINGS, set));
            }
        }
        return findings;
    }

    private static void checkFlow(Workspace workspace, WorkspaceFlow flow, List<WorkspaceFinding> findings) {
        String path = WorkspacePaths.descriptor(flow.path());
        if (!CODE.matcher(flow.code()).matches()) {
            findings.add(WorkspaceFinding.error("bad-code", flow.path(), flow.code()));
        }
        flow.descriptor().propertySets().stream().filter(set -> workspace.propertySet(set).isEmpty())
                .forEach(set -> findings.add(WorkspaceFinding.error("unknown-property-set", path, set)));
        flow.descriptor().assets().stream().filter(asset -> workspace.sharedAsset(asset).isEmpty())
                .forEach(asset -> findings.add(WorkspaceFinding.error("unknown-asset", path, asset)));
        workspace.classPath(flow).collisions().forEach(collision -> findings.add(new WorkspaceFinding(
                Severity.WARNING, "asset-collision", path, 1, 1, collision.message())));
    }

    private static <T> List<WorkspaceFinding> twice(String code, List<T> values, Function<T, String> name,
            Function<T, String> path) {
        List<WorkspaceFinding> findings = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        for (T value : values) {
            String earlier = first.putIfAbsent(name.apply(value), path.apply(value));
            if (earlier != null) {
                findings.add(WorkspaceFinding.error(code, path.apply(value), name.apply(value), earlier));
            }
        }
        return findings;
    }
}
