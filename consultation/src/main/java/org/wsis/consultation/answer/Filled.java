package org.wsis.consultation.answer;

import java.time.Instant;
import java.util.UUID;
import org.wsis.account.AccountId;

/**
 * What one sheet says to one version of the questionnaire.
 *
 * @param current whether that is the version that the sheet answers now
 */
record Filled(
        UUID sheet,
        AccountId person,
        int questionnaire,
        boolean current,
        Instant begunAt,
        Instant changedAt,
        Answers answers) {}
