package io.dromos.service.grpc;

import java.time.Duration;
import java.util.OptionalLong;

import io.dromos.protocol.v1.DeployRequest;
import io.dromos.protocol.v1.Digest;
import io.dromos.protocol.v1.RequestMeta;
import io.dromos.protocol.v1.SetRunStateRequest;
import io.dromos.protocol.v1.Strategy;
import io.dromos.protocol.v1.SwitchRevisionRequest;
import io.dromos.protocol.v1.UndeployRequest;
import io.dromos.service.deployment.ChangeRequest;
import io.dromos.service.deployment.ContentDigest;
import io.dromos.service.deployment.Origin;

/** The protocol's requests as the service's values. Stateless. */
final class Requests {

    private static final Duration DRAIN = Duration.ofSeconds(45);

    private Requests() {
    }

    static ContentDigest digest(Digest digest) {
        if (digest.getSize() < 0) {
            throw new IllegalArgumentException("a size below zero");
        }
        return new ContentDigest(digest.getSha256(), digest.getSize());
    }

    static ChangeRequest deploy(DeployRequest request) {
        return new ChangeRequest.Deploy(origin(request.getMeta()), code(request.getFlowCode()),
                request.hasExpectedGeneration()
                        ? OptionalLong.of(request.getExpectedGeneration())
                        : OptionalLong.empty(),
                digest(request.getPackage()), new ChangeRequest.Target(request.getEnvironment(), request.getDomain(),
                        request.getConfirmDomainChange(), request.getLabelsMap()),
                takeover(request.getStrategy()));
    }

    static ChangeRequest switchRevision(SwitchRevisionRequest request) {
        return new ChangeRequest.SwitchRevision(origin(request.getMeta()), code(request.getFlowCode()),
                request.hasExpectedGeneration()
                        ? OptionalLong.of(request.getExpectedGeneration())
                        : OptionalLong.empty(),
                request.getRevision(), takeover(request.getStrategy()));
    }

    static ChangeRequest undeploy(UndeployRequest request) {
        return new ChangeRequest.Undeploy(origin(request.getMeta()), code(request.getFlowCode()),
                request.hasExpectedGeneration()
                        ? OptionalLong.of(request.getExpectedGeneration())
                        : OptionalLong.empty(),
                request.hasDrainTimeout() ? duration(request.getDrainTimeout()) : DRAIN, request.getPurgeRevisions());
    }

    static ChangeRequest runState(SetRunStateRequest request) {
        ChangeRequest.RunState state = switch (request.getState()) {
            case RUNNING -> ChangeRequest.RunState.RUNNING;
            case SUSPENDED -> ChangeRequest.RunState.SUSPENDED;
            case RESTART_FAILED -> ChangeRequest.RunState.RESTART_FAILED;
            case RESTART_ALL -> ChangeRequest.RunState.RESTART_ALL;
            case RUN_STATE_UNSPECIFIED, UNRECOGNIZED -> throw new IllegalArgumentException("no run state");
        };
        return new ChangeRequest.ChangeRunState(origin(request.getMeta()), code(request.getFlowCode()),
                request.hasExpectedGeneration()
                        ? OptionalLong.of(request.getExpectedGeneration())
                        : OptionalLong.empty(),
                state);
    }

    private static String code(String code) {
        if (code.isBlank() || code.length() > 200 || code.contains("@") || code.contains("/")) {
            throw new IllegalArgumentException("not a flow's code: \"" + code + "\"");
        }
        return code;
    }

    private static Origin origin(RequestMeta meta) {
        if (meta.getRequestId().length() > 100) {
            throw new IllegalArgumentException("a request id of more than 100 characters");
        }
        return new Origin(meta.getRequestId(), meta.getClient(), meta.getReason());
    }

    private static ChangeRequest.Takeover takeover(Strategy strategy) {
        ChangeRequest.SwitchMode mode = switch (strategy.getSwitch()) {
            case SWITCH_UNSPECIFIED, BLUE_GREEN -> ChangeRequest.SwitchMode.BESIDE;
            case STOP_START -> ChangeRequest.SwitchMode.STOP_FIRST;
            case STAGE_ONLY -> ChangeRequest.SwitchMode.STAGE_ONLY;
            case UNRECOGNIZED -> throw new IllegalArgumentException("an unknown way to switch");
        };
        return new ChangeRequest.Takeover(mode,
                strategy.hasDrainTimeout() ? duration(strategy.getDrainTimeout()) : DRAIN);
    }

    static Duration duration(com.google.protobuf.Duration duration) {
        return Duration.ofSeconds(duration.getSeconds(), duration.getNanos());
    }
}
