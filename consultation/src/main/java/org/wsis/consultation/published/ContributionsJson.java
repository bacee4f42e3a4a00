package org.wsis.consultation.published;

import java.util.List;

/**
 * A page of contributions to a consultation, by number.
 *
 * @param total how many everybody may read; those that were merged count as one
 * @param answered how many of them have an answer
 * @param confidential how many are not among them because their authors asked for that
 * @param page from 1
 */
record ContributionsJson(
        long total, long answered, long confidential, int page, int size, List<ContributionJson> items) {}
