package org.wsis.consultation.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/**
 * A questionnaire as it was published; it never changes.
 *
 * @param number from 1
 * @param publishedBy null if it came with the portal
 */
public record Version(
        int number, Instant publishedAt, @Nullable AccountId publishedBy, Questionnaire content) {}
