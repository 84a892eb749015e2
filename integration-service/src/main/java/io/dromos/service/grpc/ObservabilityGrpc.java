package io.dromos.service.grpc;

import java.time.Instant;

import io.dromos.protocol.v1.GetMetricsRequest;
import io.dromos.protocol.v1.LogBatch;
import io.dromos.protocol.v1.MetricsSnapshot;
import io.dromos.protocol.v1.MetricsSnapshot.FlowMetrics;
import io.dromos.protocol.v1.ObservabilityServiceGrpc.ObservabilityServiceImplBase;
import io.dromos.protocol.v1.TailLogsRequest;
import io.dromos.protocol.v1.WatchMetricsRequest;
import io.dromos.service.observe.FlowMeter;
import io.dromos.service.observe.LogHub;
import io.dromos.service.runtime.CamelFlow;
import io.dromos.service.runtime.RunningFlows;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import org.springframework.stereotype.Component;

/** Logs and figures over gRPC. Each stream has a virtual thread of its own until it ends. */
@Component
final class ObservabilityGrpc extends ObservabilityServiceImplBase {

    private static final long SHORTEST_PERIOD_MILLIS = 100;

    private final LogHub hub;
    private final RunningFlows flows;

    ObservabilityGrpc(LogHub hub, RunningFlows flows) {
        this.hub = hub;
        this.flows = flows;
    }

    @Override
    public void tailLogs(TailLogsRequest request, StreamObserver<LogBatch> reply) {
        new LogTail(hub, request, (ServerCallStreamObserver<LogBatch>) reply).run();
    }

    @Override
    public void getMetrics(GetMetricsRequest request, StreamObserver<MetricsSnapshot> reply) {
        reply.onNext(snapshot(request));
        reply.onCompleted();
    }

    @Override
    public void watchMetrics(WatchMetricsRequest request, StreamObserver<MetricsSnapshot> reply) {
        ServerCallStreamObserver<MetricsSnapshot> call = (ServerCallStreamObserver<MetricsSnapshot>) reply;
        long period = Math.max(SHORTEST_PERIOD_MILLIS,
                request.hasPeriod() ? Requests.duration(request.getPeriod()).toMillis() : 1000);
        try {
            while (!call.isCancelled()) {
                call.onNext(snapshot(request.getSelect()));
                Thread.sleep(period);
            }
        } catch (InterruptedException ending) {
            call.onCompleted();
        }
    }

    private MetricsSnapshot snapshot(GetMetricsRequest request) {
        MetricsSnapshot.Builder builder = MetricsSnapshot.newBuilder().setTime(Replies.time(Instant.now()));
        for (CamelFlow flow : flows.all()) {
            if (request.getFlowCodesCount() == 0 || request.getFlowCodesList().contains(flow.flowCode())) {
                builder.addFlows(metrics(flow, "", flow.meter()));
                if (request.getPerStep()) {
                    flow.meter().steps().forEach((id, meter) -> builder.addFlows(metrics(flow, id, meter)));
                }
            }
        }
        return builder.build();
    }

    private static FlowMetrics metrics(CamelFlow flow, String stepId, FlowMeter meter) {
        FlowMeter.Reading reading = meter.read();
        return FlowMetrics.newBuilder().setFlowCode(flow.flowCode()).setNode(Replies.NODE).setStepId(stepId)
                .setRevision(flow.revision()).setTotal(reading.total()).setFailed(reading.failed())
                .setInflight(reading.inflight()).setP50Ms(reading.p50()).setP99Ms(reading.p99())
                .setMeanMs(reading.mean()).setPerSecond(reading.perSecond()).build();
    }
}
