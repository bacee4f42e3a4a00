package org.wsis.consultation.verdict.letter;

import org.jspecify.annotations.Nullable;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.request.SentRequest;
import org.wsis.consultation.verdict.Verdict;
import org.wsis.mail.LetterPreview;
import org.wsis.mail.NewLetter;

/**
 * A letter that has not left.
 *
 * @param letter as it will be queued, or null if the account of who asked is gone
 * @param preview as it will be read, or null with the letter
 */
record Drafted(
        SentRequest request,
        ContributionLine line,
        Verdict verdict,
        @Nullable NewLetter letter,
        @Nullable LetterPreview preview) {
    /** The language in which it is written. */
    public @Nullable String language() {
        return letter == null ? null : letter.locale().getLanguage();
    }
}
