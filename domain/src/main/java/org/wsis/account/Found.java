package org.wsis.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line of the administrators' list of accounts. */
public record Found(
        AccountId account,
        String name,
        String email,
        Set<Grant> grants,
        boolean locked,
        Instant registeredAt,
        @Nullable Instant signedInAt) {}
