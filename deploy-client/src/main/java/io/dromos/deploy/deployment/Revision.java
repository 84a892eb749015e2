package io.dromos.deploy.deployment;

import java.time.Instant;

/** One deployed form of a flow that a service keeps; numbers grow from 1. */
public record Revision(long number, String artifact, String actor, String reason, Instant created,
        String environment, boolean active) {}
