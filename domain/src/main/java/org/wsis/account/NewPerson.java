package org.wsis.account;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to join. Its text shows nothing, because it holds a password's hash.
 *
 * @param locale the language of letters
 * @param country ISO 3166-1 alpha-2, or null
 * @param stakeholderType the name of a {@link org.wsis.reference.StakeholderType}, or null
 * @param organisation an id of the register of organisations, or null
 * @param passwordHash encoded with its algorithm's name
 */
public record NewPerson(
        String name,
        Locale locale,
        @Nullable String country,
        @Nullable String stakeholderType,
        @Nullable UUID organisation,
        @Nullable String passwordHash) {
    @Override
    public String toString() {
        return "a new person";
    }
}
