package io.dromos.deploy.deployment;

import io.dromos.deploy.artifact.Digest;

/**
 * Run this flow out of that artifact, in this environment. A domain other than the one in which the code runs needs the
 * confirmation. With an expected generation the service refuses when somebody else was faster.
 */
public record DeployOrder(RequestId requestId, String flowCode, Digest artifact, String environment, String domain,
        boolean domainChangeConfirmed, long expectedGeneration, String reason) implements Order {

    /** For {@link #expectedGeneration()}: whatever runs there is replaced. */
    public static final long ANY_GENERATION = -1;

    public static DeployOrder of(String flowCode, Digest artifact, String environment) {
        return new DeployOrder(RequestId.create(), flowCode, artifact, environment, "", false, ANY_GENERATION, "");
    }

    public DeployOrder withRequestId(RequestId id) {
        return new DeployOrder(id, flowCode, artifact, environment, domain, domainChangeConfirmed, expectedGeneration,
                reason);
    }

    public DeployOrder inDomain(String name, boolean changeConfirmed) {
        return new DeployOrder(requestId, flowCode, artifact, environment, name, changeConfirmed, expectedGeneration,
                reason);
    }

    public DeployOrder expecting(long generation) {
        return new DeployOrder(requestId, flowCode, artifact, environment, domain, domainChangeConfirmed, generation,
                reason);
    }

    public DeployOrder because(String why) {
        return new DeployOrder(requestId, flowCode, artifact, environment, domain, domainChangeConfirmed,
                expectedGeneration, why);
    }
}
