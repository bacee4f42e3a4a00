package org.wsis.stocktaking.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes an entry along, or was invited to.
 *
 * @param name of who accepted, or null while nobody did
 * @param email the address that was invited, for the owner only; else null
 * @param over that nobody answered in time
 * @param reader that it is who reads the page
 */
record AuthorLine(
        UUID id, @Nullable String name, @Nullable String email, Instant expiresAt, boolean over, boolean reader) {}
