package io.dromos.service.grpc;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import com.google.rpc.Code;
import io.dromos.protocol.v1.ExecuteRequest;
import io.dromos.protocol.v1.ExecuteResponse;
import io.dromos.protocol.v1.ExecutionServiceGrpc.ExecutionServiceImplBase;
import io.dromos.protocol.v1.Payload;
import io.dromos.service.gateway.FlowAnswer;
import io.dromos.service.gateway.FlowCall;
import io.dromos.service.gateway.FlowGateway;
import io.dromos.service.gateway.Texts;
import io.grpc.stub.StreamObserver;
import org.springframework.stereotype.Component;

/** Calls of flows over gRPC. */
@Component
final class ExecutionGrpc extends ExecutionServiceImplBase {

    private final FlowGateway gateway;

    ExecutionGrpc(FlowGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public void execute(ExecuteRequest request, StreamObserver<ExecuteResponse> reply) {
        reply.onNext(response(request, gateway.call(call(request))));
        reply.onCompleted();
    }

    @Override
    public void executeStream(ExecuteRequest request, StreamObserver<ExecuteResponse> reply) {
        FlowAnswer answer = gateway.call(call(request));
        if (answer instanceof FlowAnswer.Answered(var run, Iterable<?> many, var headers, var outputs)) {
            Iterator<?> elements = many.iterator();
            while (elements.hasNext()) {
                Object element = elements.next();
                FlowAnswer.Answered one = new FlowAnswer.Answered(run, element, headers, outputs);
                reply.onNext(response(request, one).toBuilder().setLast(!elements.hasNext()).build());
            }
        } else {
            reply.onNext(response(request, answer));
        }
        reply.onCompleted();
    }

    @Override
    public StreamObserver<ExecuteRequest> executeSession(StreamObserver<ExecuteResponse> reply) {
        return new StreamObserver<>() {

            @Override
            public void onNext(ExecuteRequest request) {
                reply.onNext(response(request, gateway.call(call(request))));
            }

            @Override
            public void onError(Throwable gone) {
                // Calls in flight end by themselves; nobody waits for their answers.
            }

            @Override
            public void onCompleted() {
                reply.onCompleted();
            }
        };
    }

    private static FlowCall call(ExecuteRequest request) {
        Map<String, Object> headers = new LinkedHashMap<>(request.getHeadersMap());
        String client = request.getMeta().getClient();
        return new FlowCall(request.getFlowCode(), request.getRevision(),
                request.getEntry().isEmpty() ? "start" : request.getEntry(), Payloads.body(request.getBody()),
                headers, Payloads.inputs(request.getInputsMap()), client.isEmpty() ? "execute" : client,
                new FlowCall.Mode(request.getOneWay(), request.getTrace()));
    }

    private static ExecuteResponse response(ExecuteRequest request, FlowAnswer answer) {
        return switch (answer) {
            case FlowAnswer.Answered(var run, var body, var headers, var outputs) -> begin(request, run)
                    .setBody(Payloads.of(body, headers)).putAllHeaders(texts(headers))
                    .putAllOutputs(payloads(outputs)).build();
            case FlowAnswer.Failed(var run, var cause, var stepId, var outputs) -> begin(request, run)
                    .putAllOutputs(payloads(outputs))
                    .setFault(ExecuteResponse.Fault.newBuilder().setKind(cause.getClass().getSimpleName())
                            .setCode(cause.getClass().getName()).setMessage(String.valueOf(cause.getMessage()))
                            .setStepId(stepId).setRetryable(cause instanceof IOException))
                    .build();
            case FlowAnswer.NotCalled(var reason, var text) -> throw Faults.status(
                    reason == FlowAnswer.Reason.UNKNOWN_FLOW ? Code.NOT_FOUND : Code.FAILED_PRECONDITION,
                    reason.name(), text, "flow", request.getFlowCode());
        };
    }

    private static ExecuteResponse.Builder begin(ExecuteRequest request, FlowAnswer.Run run) {
        return ExecuteResponse.newBuilder().setCallId(request.getCallId()).setExchangeId(run.exchangeId())
                .setRevision(run.revision()).setNode(Replies.NODE).setLast(true)
                .setTook(Replies.duration(run.took()));
    }

    private static Map<String, String> texts(Map<String, Object> headers) {
        Map<String, String> texts = new LinkedHashMap<>();
        headers.forEach((name, value) -> {
            if (value != null) {
                texts.put(name, Texts.of(value));
            }
        });
        return texts;
    }

    private static Map<String, Payload> payloads(Map<String, Object> values) {
        Map<String, Payload> payloads = new LinkedHashMap<>();
        values.forEach((name, value) -> payloads.put(name, Payloads.of(value, Map.of())));
        return payloads;
    }
}
