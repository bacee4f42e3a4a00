package org.wsis.portal.admin.accounts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.account.Found;
import org.wsis.portal.account.mine.RoleLine;

/** A line of the list of accounts. */
record AccountLine(
        String id,
        String name,
        String email,
        List<RoleLine> roles,
        boolean locked,
        Instant registeredAt,
        @Nullable Instant signedInAt) {
    static AccountLine of(Found found) {
        return new AccountLine(
                found.account().toString(),
                found.name(),
                found.email(),
                RoleLine.of(found.grants()),
                found.locked(),
                found.registeredAt(),
                found.signedInAt());
    }
}
