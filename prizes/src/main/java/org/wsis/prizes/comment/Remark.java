package org.wsis.prizes.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an expert wrote to the committee with a review that is handed in, or abstaining.
 *
 * @param by their name, or null if their account is gone
 */
public record Remark(Instant at, @Nullable String by, String words) {}
