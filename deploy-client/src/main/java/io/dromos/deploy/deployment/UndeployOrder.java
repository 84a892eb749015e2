package io.dromos.deploy.deployment;

/** Stop this flow and take it off the service; its revisions stay unless they are purged. */
public record UndeployOrder(RequestId requestId, String flowCode, boolean purgeRevisions) implements Order {

    public static UndeployOrder of(String flowCode) {
        return new UndeployOrder(RequestId.create(), flowCode, false);
    }
}
