package org.wsis.stocktaking.likeness;

import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.Content;

/**
 * What is compared with the register.
 *
 * @param entry that is never like itself
 * @param person whose own entries count, too; null if the owner is gone
 */
public record Asked(
        EntryId entry,
        @Nullable AccountId person,
        @Nullable String title,
        @Nullable String website,
        @Nullable String organisation,
        @Nullable String country) {
    /** An entry as it stands. */
    public static Asked of(EntryId entry, @Nullable AccountId person, Content content) {
        return new Asked(
                entry,
                person,
                content.activity().title(),
                content.activity().website(),
                content.who().organisationName(),
                content.who().country());
    }

    /** The same with another title and website, which are being typed. */
    public Asked typed(@Nullable String newTitle, @Nullable String newWebsite) {
        return new Asked(entry, person, newTitle, newWebsite, organisation, country);
    }
}
