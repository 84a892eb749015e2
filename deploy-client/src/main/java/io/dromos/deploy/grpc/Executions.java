package io.dromos.deploy.grpc;

import com.google.protobuf.ByteString;
import com.google.protobuf.Duration;
import io.dromos.deploy.deployment.RequestId;
import io.dromos.deploy.execution.Execution;
import io.dromos.deploy.execution.Invocation;
import io.dromos.deploy.execution.Payload;
import io.dromos.protocol.v1.ExecuteRequest;
import io.dromos.protocol.v1.ExecuteResponse;
import io.dromos.protocol.v1.RequestMeta;
import java.util.Map;
import java.util.stream.Collectors;

/** A call of a flow, into the protocol and out of it. */
final class Executions {

    private Executions() {
    }

    static ExecuteRequest request(Invocation invocation) {
        String id = RequestId.create().value();
        ExecuteRequest.Builder request = ExecuteRequest.newBuilder()
                .setMeta(RequestMeta.newBuilder().setRequestId(id).setClient(Orders.CLIENT)).setCallId(id)
                .setFlowCode(invocation.flowCode()).putAllHeaders(invocation.headers());
        invocation.inputs().forEach((name, value) -> request.putInputs(name, payload(value)));
        if (!invocation.body().isEmpty()) {
            request.setBody(payload(invocation.body()));
        }
        return request.build();
    }

    static Execution execution(ExecuteResponse response) {
        java.time.Duration took = duration(response.getTook());
        if (response.hasFault()) {
            ExecuteResponse.Fault fault = response.getFault();
            return new Execution.Faulted(response.getExchangeId(), fault.getKind(), fault.getMessage(),
                    fault.getStepId(), fault.getRetryable(), took);
        }
        Map<String, Payload> outputs = response.getOutputsMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> payload(entry.getValue())));
        return new Execution.Answered(response.getExchangeId(), response.getRevision(), payload(response.getBody()),
                response.getHeadersMap(), outputs, took);
    }

    private static io.dromos.protocol.v1.Payload payload(Payload payload) {
        return io.dromos.protocol.v1.Payload.newBuilder().setContentType(payload.contentType())
                .setData(ByteString.copyFrom(payload.bytes())).build();
    }

    private static Payload payload(io.dromos.protocol.v1.Payload message) {
        return Payload.of(message.getContentType(), message.getData().toByteArray());
    }

    private static java.time.Duration duration(Duration message) {
        return java.time.Duration.ofSeconds(message.getSeconds(), message.getNanos());
    }
}
