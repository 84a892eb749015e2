package io.dromos.service.deployment;

/** Who asks for a change and why. The request id is the client's name for the change; it may ask twice. */
public record Origin(String requestId, String actor, String reason) {}
