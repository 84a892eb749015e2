package io.dromos.deploy.deployment;

/** Something that a service is told to do with one flow; the request id makes it safe to send twice. */
public sealed interface Order permits DeployOrder, UndeployOrder, SwitchOrder, RunStateOrder {

    RequestId requestId();

    String flowCode();
}
