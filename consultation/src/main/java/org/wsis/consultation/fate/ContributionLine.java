package org.wsis.consultation.fate;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.said.Mailboxes;
import org.wsis.organisation.OrganisationId;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Languages;

/**
 * A contribution in a list.
 *
 * @param organisation for which it speaks, or null
 * @param type of who sent it, as they were then, or null
 * @param country of who sent it, as they were then: ISO 3166-1 alpha-2, or null
 * @param assignee who of the staff has taken it, or null
 * @param mergedInto the contribution of which it is a part now, or null
 * @param shown whether everybody may read it
 */
public record ContributionLine(
        UUID id,
        ConsultationId process,
        int number,
        String title,
        String language,
        Instant sentAt,
        boolean late,
        boolean confidential,
        boolean hidden,
        AccountId person,
        @Nullable OrganisationId organisation,
        @Nullable StakeholderType type,
        @Nullable String country,
        @Nullable AccountId assignee,
        @Nullable UUID mergedInto,
        Standing state,
        boolean shown) {
    /** The same as everybody may read it: without mailboxes in its title. */
    public ContributionLine published() {
        return new ContributionLine(
                id,
                process,
                number,
                Mailboxes.without(title),
                language,
                sentAt,
                late,
                confidential,
                hidden,
                person,
                organisation,
                type,
                country,
                assignee,
                mergedInto,
                state,
                shown);
    }

    /** What its language calls itself. */
    public String languageName() {
        return Languages.nameOf(Locale.of(language));
    }
}
