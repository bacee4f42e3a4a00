package org.wsis.consultation.brief;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a brief.
 *
 * @param reason why the one before was not right, or null for the first
 * @param checksum SHA-256 of its data file
 */
public record BriefVersion(
        int number, Instant publishedAt, @Nullable String reason, String checksum) {}
