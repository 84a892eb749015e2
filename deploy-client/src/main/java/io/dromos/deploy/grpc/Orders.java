package io.dromos.deploy.grpc;

import io.dromos.deploy.artifact.Digest;
import io.dromos.deploy.deployment.DeployOrder;
import io.dromos.deploy.deployment.Order;
import io.dromos.deploy.deployment.RequestId;
import io.dromos.deploy.deployment.RunStateOrder;
import io.dromos.deploy.deployment.SwitchOrder;
import io.dromos.deploy.deployment.UndeployOrder;
import io.dromos.protocol.v1.DeployRequest;
import io.dromos.protocol.v1.DeploymentServiceGrpc;
import io.dromos.protocol.v1.GetOperationRequest;
import io.dromos.protocol.v1.Operation;
import io.dromos.protocol.v1.RequestMeta;
import io.dromos.protocol.v1.SetRunStateRequest;
import io.dromos.protocol.v1.SwitchRevisionRequest;
import io.dromos.protocol.v1.UndeployRequest;
import io.dromos.protocol.v1.ValidateRequest;
import io.grpc.Deadline;

/** Orders as messages of the protocol. */
final class Orders {

    /** What the client calls itself in the service's audit. */
    static final String CLIENT = "dromos";

    private Orders() {
    }

    static Pending<Operation> send(Calls calls, Order order, Deadline deadline) {
        return switch (order) {
            case DeployOrder deploy ->
                calls.send(DeploymentServiceGrpc.getDeployMethod(), request(deploy), deadline);
            case UndeployOrder undeploy ->
                calls.send(DeploymentServiceGrpc.getUndeployMethod(), request(undeploy), deadline);
            case SwitchOrder change ->
                calls.send(DeploymentServiceGrpc.getSwitchRevisionMethod(), request(change), deadline);
            case RunStateOrder state ->
                calls.send(DeploymentServiceGrpc.getSetRunStateMethod(), request(state), deadline);
        };
    }

    private static DeployRequest request(DeployOrder order) {
        DeployRequest.Builder request = DeployRequest.newBuilder().setMeta(meta(order.requestId(), order.reason()))
                .setFlowCode(order.flowCode()).setPackage(digest(order.artifact()))
                .setEnvironment(order.environment()).setDomain(order.domain())
                .setConfirmDomainChange(order.domainChangeConfirmed());
        if (order.expectedGeneration() != DeployOrder.ANY_GENERATION) {
            request.setExpectedGeneration(order.expectedGeneration());
        }
        return request.build();
    }

    private static UndeployRequest request(UndeployOrder order) {
        return UndeployRequest.newBuilder().setMeta(meta(order.requestId(), "")).setFlowCode(order.flowCode())
                .setPurgeRevisions(order.purgeRevisions()).build();
    }

    private static SwitchRevisionRequest request(SwitchOrder order) {
        return SwitchRevisionRequest.newBuilder().setMeta(meta(order.requestId(), order.reason()))
                .setFlowCode(order.flowCode()).setRevision(order.revision()).build();
    }

    private static SetRunStateRequest request(RunStateOrder order) {
        SetRunStateRequest.RunState state = switch (order.target()) {
            case RUNNING -> SetRunStateRequest.RunState.RUNNING;
            case SUSPENDED -> SetRunStateRequest.RunState.SUSPENDED;
            case RESTARTED -> SetRunStateRequest.RunState.RESTART_ALL;
        };
        return SetRunStateRequest.newBuilder().setMeta(meta(order.requestId(), "")).setFlowCode(order.flowCode())
                .setState(state).build();
    }

    static ValidateRequest validateRequest(DeployOrder order) {
        return ValidateRequest.newBuilder().setFlowCode(order.flowCode()).setPackage(digest(order.artifact()))
                .setDomain(order.domain()).setStartProbe(true).build();
    }

    static GetOperationRequest operationRequest(RequestId id) {
        return GetOperationRequest.newBuilder().setRequestId(id.value()).build();
    }

    static RequestMeta meta(RequestId id, String reason) {
        return RequestMeta.newBuilder().setRequestId(id.value()).setClient(CLIENT).setReason(reason).build();
    }

    static io.dromos.protocol.v1.Digest digest(Digest digest) {
        return io.dromos.protocol.v1.Digest.newBuilder().setSha256(digest.sha256()).setSize(digest.size()).build();
    }
}
