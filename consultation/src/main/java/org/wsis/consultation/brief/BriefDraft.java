package org.wsis.consultation.brief;

import org.wsis.consultation.question.Wording;

/**
 * What staff have written for the next version.
 *
 * @param version to give back with a change, so that a lost race is noticed
 */
public record BriefDraft(long version, Wording introduction) {
    /** Nothing is written yet. */
    static final BriefDraft NONE = new BriefDraft(0, Wording.none("en"));
}
