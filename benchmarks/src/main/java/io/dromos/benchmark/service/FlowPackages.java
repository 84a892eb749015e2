package io.dromos.benchmark.service;

import io.dromos.designer.delivery.DeploymentFile;
import io.dromos.designer.delivery.DeploymentMaking;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small flows as packages that can be deployed: each answers a call with its body. */
record FlowPackages(Path folder) {

    static final String TEXT = """
            - route:
                id: answer
                from:
                  id: called
                  uri: direct:start
                  steps:
                    - setBody:
                        id: body
                        simple: "${body}"
            """;

    DeploymentFile of(String code) throws IOException {
        Path flow = folder.resolve("flows").resolve(code + ".camel.yaml");
        Files.createDirectories(folder.resolve("flows"));
        Files.writeString(flow, "# " + code + "\n" + TEXT);
        return switch (DeploymentMaking.of(workspace(), List.of(code), "dev")) {
            case DeploymentMaking.Made(DeploymentFile file) -> file;
            case DeploymentMaking.NotMade(var problems) -> throw new IOException(problems.toString());
        };
    }

    private Workspace workspace() throws IOException {
        return switch (new WorkspaceReader().open(folder)) {
            case WorkspaceOpening.Opened(Workspace workspace) -> workspace;
            case WorkspaceOpening.NotOpened(var reason) -> throw new IOException(reason.text());
        };
    }
}
