package io.dromos.deploy.artifact;

/** A finished upload: how many bytes travelled (0 when the service had them) and how often it was taken up again. */
public record Upload(Digest digest, long sentBytes, int resumptions) {}
