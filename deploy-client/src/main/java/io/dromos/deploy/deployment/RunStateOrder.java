package io.dromos.deploy.deployment;

/** Suspend, resume or restart this flow. */
public record RunStateOrder(RequestId requestId, String flowCode, Target target) implements Order {

    /** What the flow is to be doing. */
    public enum Target {
        RUNNING, SUSPENDED, RESTARTED
    }

    public static RunStateOrder of(String flowCode, Target target) {
        return new RunStateOrder(RequestId.create(), flowCode, target);
    }
}
