package org.wsis.prizes.certificate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it holds now.
 *
 * @param code in groups of four signs
 * @param special the prize beside the categories, or null
 * @param winner whether it says that the project won; else that it is champion
 * @param withdrawn whether what it says holds no more
 * @param reason why the prize was withdrawn, or null
 * @param country ISO 3166-1 alpha-2, or null
 */
record Certificate(
        String code,
        int year,
        int category,
        UUID project,
        @Nullable UUID special,
        boolean winner,
        boolean withdrawn,
        @Nullable String reason,
        Instant issuedAt,
        String title,
        String organisation,
        @Nullable String country) {
    /** The page on which anybody checks it, from the portal's root. */
    public String path() {
        return "/certificates/" + code;
    }

    /** The message key of what it says; of a special prize that is its name. */
    public String key() {
        return winner ? "prizes.rank.winner" : "prizes.rank.champion";
    }
}
