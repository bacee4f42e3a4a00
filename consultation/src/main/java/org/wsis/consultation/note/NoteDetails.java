package org.wsis.consultation.note;

import org.jspecify.annotations.Nullable;
import org.wsis.reference.Language;
import org.wsis.reference.StakeholderType;

/**
 * What was said by whom.
 *
 * @param email where the speaker is asked; staff alone see it
 * @param affiliation for whom they spoke, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param words in Markdown
 */
record NoteDetails(
        String speaker,
        String email,
        @Nullable String affiliation,
        @Nullable StakeholderType type,
        @Nullable String country,
        Language language,
        String title,
        String words) {
    /** In place of the name and the address of who has no account any more. */
    static final String NOBODY = "–";

    /** Says nothing, because it would go into logs. */
    @Override
    public String toString() {
        return "a note";
    }
}
