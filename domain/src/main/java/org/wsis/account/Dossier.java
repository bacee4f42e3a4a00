package org.wsis.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param roles every role ever granted, the newest first
 * @param lock why it is locked, if it is
 */
public record Dossier(Found account, List<Held> roles, Optional<Lock> lock) {
    /** A role granted, and ended if {@code revokedAt} is set. */
    public record Held(
            Grant grant,
            Instant grantedAt,
            @Nullable AccountId grantedBy,
            String grantReason,
            @Nullable Instant revokedAt,
            @Nullable AccountId revokedBy,
            @Nullable String revokeReason) {}

    /** Why and since when nobody may sign in. */
    public record Lock(Instant at, @Nullable AccountId by, String reason) {}
}
