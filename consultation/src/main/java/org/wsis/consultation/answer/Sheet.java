package org.wsis.consultation.answer;

import java.time.Instant;
import java.util.NavigableMap;
import java.util.UUID;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;

/**
 * All that one person answers to a consultation.
 *
 * @param questionnaire the number of the version that is answered now
 * @param version rises with each change
 * @param versions the answers by the number of the version that they answer
 */
public record Sheet(
        UUID id,
        ConsultationId process,
        AccountId person,
        int questionnaire,
        long version,
        Instant begunAt,
        Instant changedAt,
        NavigableMap<Integer, Answers> versions) {
    /** The answers to the version that is answered now. */
    public Answers answers() {
        return versions.getOrDefault(questionnaire, Answers.NONE);
    }
}
