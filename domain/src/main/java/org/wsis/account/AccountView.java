package org.wsis.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of an account.
 *
 * @param email the confirmed address
 * @param locale the language of letters
 * @param country ISO 3166-1 alpha-2, or null
 */
public record AccountView(
        AccountId id,
        String name,
        String email,
        Locale locale,
        @Nullable String country) {}
