package org.wsis.consultation.committee.assessment;

import java.util.Comparator;

/** In what order requests are read. */
final class AssessmentRules {
    /** By kind and title: numbers would tell a member that there are more. */
    static final Comparator<Ask> ORDER = Comparator.comparing(
                    (Ask ask) -> ask.request().kind())
            .thenComparing(ask -> ask.request().title(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ask -> ask.request().id().toString());

    private AssessmentRules() {}
}
