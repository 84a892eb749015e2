package io.dromos.deploy.fake;

import com.google.protobuf.ByteString;
import io.dromos.protocol.v1.ExecuteRequest;
import io.dromos.protocol.v1.ExecuteResponse;
import io.dromos.protocol.v1.ExecutionServiceGrpc;
import io.dromos.protocol.v1.Payload;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.nio.charset.StandardCharsets;

/** Answers with the word before the body; a body {@code fail} is a fault. */
final class FakeExecutions extends ExecutionServiceGrpc.ExecutionServiceImplBase {

    private final FakeDeployments deployments;
    private final FakeLog log;

    FakeExecutions(FakeDeployments deployments, FakeLog log) {
        this.deployments = deployments;
        this.log = log;
    }

    @Override
    public void execute(ExecuteRequest request, StreamObserver<ExecuteResponse> answer) {
        if (deployments.running(request.getFlowCode()).isEmpty()) {
            answer.onError(Status.NOT_FOUND.withDescription("no flow " + request.getFlowCode()).asRuntimeException());
            return;
        }
        log.add(request.getFlowCode(), "completed", "answered");
        answer.onNext(respond(request));
        answer.onCompleted();
    }

    private static ExecuteResponse respond(ExecuteRequest request) {
        String body = request.getBody().getData().toStringUtf8();
        ExecuteResponse.Builder response = ExecuteResponse.newBuilder().setExchangeId("exchange-1").setLast(true);
        if (body.equals("fail")) {
            return response.setFault(ExecuteResponse.Fault.newBuilder().setKind("IllegalArgumentException")
                    .setMessage("asked to fail").setStepId("fail")).build();
        }
        String who = request.containsInputs("who") ? request.getInputsOrThrow("who").getData().toStringUtf8() : "";
        return response.setBody(payload("Hello " + body + who))
                .putHeaders("greeting", request.getHeadersOrDefault("greeting", "none"))
                .putOutputs("length", payload(Integer.toString(body.length()))).build();
    }

    private static Payload payload(String text) {
        return Payload.newBuilder().setContentType("text/plain")
                .setData(ByteString.copyFrom(text, StandardCharsets.UTF_8)).build();
    }
}
