package io.dromos.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import io.dromos.protocol.v1.GetFlowRequest;
import io.dromos.protocol.v1.ListFlowsRequest;
import io.dromos.protocol.v1.Operation;
import io.dromos.service.support.FlowPackage;
import io.dromos.service.support.ServiceProcess;
import io.dromos.service.support.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    private static FlowPackage constant(String code, String text) {
        return FlowPackage.of(code, """
                - route:
                    id: main
                    from:
                      uri: direct:start
                      steps:
                        - setBody:
                            id: say
                            expression:
                              constant:
                                expression: %s
                """.formatted(text));
    }

    @Test
    void aKilledServiceRunsAgainWhatItRan(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        try (ServiceProcess first = ServiceProcess.start(data); TestClient client = first.client()) {
            client.deploy(constant("kept", "old"), "kept");
            client.deploy(constant("stopped", "x"), "stopped");
            client.undeploy("stopped");
            Operation last = client.deploy(constant("kept", "new"), "kept");
            assertThat(last.getPhase()).isEqualTo(Operation.Phase.DONE);
            first.kill();
        }

        try (ServiceProcess second = ServiceProcess.start(data); TestClient client = second.client()) {
            assertThat(client.execute("kept", "x").getBody().getData().toStringUtf8()).isEqualTo("new");
            assertThat(client.deployments().getFlow(GetFlowRequest.newBuilder().setFlowCode("kept").build())
                    .getActiveRevision()).isEqualTo(2);
            assertThat(client.deployments().listFlows(ListFlowsRequest.newBuilder().setFilter("deployed").build())
                    .getFlowsList()).extracting(flow -> flow.getId()).containsExactly("kept");
            assertThat(client.logs("kept")).extracting(line -> line.getEventType()).contains("deployed");
        }
    }

    @Test
    void theServiceEndsWithTheProcessThatStartedIt(@TempDir Path folder) throws Exception {
        Process parent = new ProcessBuilder("sleep", "600").start();
        try (ServiceProcess service = ServiceProcess.start(folder.resolve("data"), "--parent-pid",
                String.valueOf(parent.pid()))) {
            parent.destroyForcibly();

            assertThat(service.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(service.process().exitValue()).isZero();
        }
    }
}
