package io.dromos.model.packaging.build;

import io.dromos.model.packaging.PackagedFlow;
import io.dromos.model.workspace.FlowDescriptor;
import io.dromos.model.workspace.WorkspaceFlow;
import java.util.List;

/** A workspace's flows as manifests tell them. Stateless. */
final class PackagedFlows {

    private PackagedFlows() {
    }

    static PackagedFlow of(WorkspaceFlow flow) {
        return of(flow, flow.descriptor().propertySets(), flow.descriptor().assets());
    }

    static PackagedFlow of(WorkspaceFlow flow, List<String> propertySets, List<String> assets) {
        FlowDescriptor descriptor = flow.descriptor();
        return new PackagedFlow(descriptor.code(), descriptor.name(), descriptor.description(), descriptor.domain(),
                flow.path(), propertySets, assets, descriptor.inputs(), descriptor.outputs());
    }
}
