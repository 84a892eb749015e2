package io.dromos.deploy.deployment;

/** Run another kept revision of this flow: a rollback, or forward again. It is a new generation. */
public record SwitchOrder(RequestId requestId, String flowCode, long revision, String reason) implements Order {

    public static SwitchOrder of(String flowCode, long revision) {
        return new SwitchOrder(RequestId.create(), flowCode, revision, "");
    }
}
