package org.wsis.prizes.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said.
 *
 * @param by their name, or null if their account is gone
 * @param staff whether they said it as staff
 */
record Post(Instant at, @Nullable String by, boolean staff, String words) {}
