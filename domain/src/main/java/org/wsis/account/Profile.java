package org.wsis.account;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as its owner sees it.
 *
 * @param email the confirmed address
 * @param hasPassword false for somebody who signs in by mail link or passkey only
 */
public record Profile(
        AccountId account,
        String email,
        Details details,
        boolean hasPassword,
        Instant registeredAt,
        @Nullable Instant signedInAt) {

    /**
     * What the owner may change without further proof.
     *
     * @param locale the language of letters
     * @param zone an IANA time zone, or null for the browser's
     * @param country ISO 3166-1 alpha-2, or null
     * @param stakeholderType the name of a {@link org.wsis.reference.StakeholderType}, or null
     * @param organisation an id of the register of organisations, or null
     */
    public record Details(
            String name,
            Locale locale,
            @Nullable String zone,
            @Nullable String country,
            @Nullable String stakeholderType,
            @Nullable UUID organisation) {}
}
