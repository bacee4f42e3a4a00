package org.wsis.consultation.answer;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/**
 * What one person says to one version of the questionnaire: as it was sent, or as a draft.
 *
 * @param sheet the sheet on which it was written, or where that is gone the contribution
 * @param questionnaire the number of the version
 * @param current whether that is the version that the sheet answers now
 * @param begunAt when the sheet was begun, or null if it is gone
 * @param changedAt when it was last changed or sent
 */
record Filled(
        UUID sheet,
        AccountId person,
        int questionnaire,
        boolean current,
        @Nullable Instant begunAt,
        Instant changedAt,
        Answers answers,
        State state,
        @Nullable Sent sent) {
    /** Where it stands. */
    enum State {
        DRAFT,
        SENT,
        /** Sent, and its author changes it. */
        REOPENED,
        WITHDRAWN;

        String key() {
            return this == DRAFT
                    ? "consultation.answer.draft"
                    : "consultation.sending.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What it was sent as. */
    record Sent(int number, boolean confidential, boolean late) {}
}
