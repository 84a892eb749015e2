package io.dromos.deploy.deployment;

/** What a flow on a service is doing. */
public enum RunState {
    RUNNING, SUSPENDED, FAILED, UNDEPLOYED
}
