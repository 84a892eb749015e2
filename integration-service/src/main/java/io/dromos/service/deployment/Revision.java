package io.dromos.service.deployment;

import java.time.Instant;

/**
 * One content that a flow has had.
 *
 * @param contentSha256
 *            over what of the package belongs to this flow
 */
public record Revision(String flowCode, long number, ContentDigest packageDigest, String contentSha256, String actor,
        String reason, String environment, String camelVersion, Instant created) {}
