package org.wsis.consultation.contribution;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.answer.Answers;
import org.wsis.organisation.OrganisationId;

/**
 * A contribution as it was sent last. Who may read it is asked before: a confidential one is for its author and for staff.
 *
 * @param number counted in its consultation
 * @param person who sent it; their account may be gone
 * @param organisation for which it speaks, or null
 * @param language in which it is written
 * @param questionnaire the number of the version that it answers, 0 for a text that answers none
 * @param confidential whether it is shown on no public page
 * @param late whether it came after the deadline
 */
public record SentContribution(
        ContributionId id,
        ConsultationId process,
        int number,
        AccountId person,
        @Nullable OrganisationId organisation,
        Source source,
        String title,
        Locale language,
        int questionnaire,
        Answers answers,
        boolean confidential,
        boolean late,
        Instant sentAt) {
    /** The text, in Markdown, of one that answers no questionnaire, else null. */
    public @Nullable String text() {
        return questionnaire == 0 ? answers.in("text") : null;
    }

    /** Whether a person sent it by a sheet of answers. */
    public boolean isOfSheet() {
        return source == Source.PERSON || source == Source.ORGANISATION;
    }

    /** On whose behalf a contribution speaks. */
    public enum Source {
        PERSON,
        ORGANISATION,
        /** The formal input of a region or an event. */
        FORMAL,
        /** Noted at a meeting. */
        MEETING;

        /** The message key of its name. */
        public String key() {
            return "consultation.sending.source." + name();
        }
    }
}
