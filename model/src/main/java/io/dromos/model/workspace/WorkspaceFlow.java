package io.dromos.model.workspace;

import io.dromos.model.asset.Asset;
import io.dromos.model.property.PropertySet;
import java.util.List;

/**
 * One flow of a workspace, without its source, which is read when it is opened. Immutable.
 *
 * @param path
 *            of the Camel file
 * @param internal
 *            the flow's own property set; empty when there is none
 */
public record WorkspaceFlow(String path, FlowDescriptor descriptor, PropertySet internal, List<Asset> privateAssets) {

    public WorkspaceFlow {
        privateAssets = List.copyOf(privateAssets);
    }

    public String code() {
        return descriptor.code();
    }
}
