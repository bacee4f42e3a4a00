package org.wsis.consultation.fate;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.question.Shown;
import org.wsis.consultation.question.Wording;

/**
 * An event in the life of a contribution.
 *
 * @param number of the contribution in its consultation
 * @param title of the contribution
 * @param by who of the staff, or null for what its author did
 * @param theme that it is about, or null
 * @param themeTitle or null
 * @param other the number of the contribution with which it became one, if that is public, or null
 * @param words for everybody, or null
 * @param formalInputOf the review or the event whose formal input the contribution is, or null
 */
public record FateEvent(
        int number,
        String title,
        FateKind kind,
        Instant at,
        @Nullable AccountId by,
        @Nullable UUID theme,
        @Nullable Wording themeTitle,
        @Nullable Integer other,
        @Nullable Wording words,
        @Nullable String formalInputOf) {
    /** Its words in the reader's language, else in English. */
    public @Nullable Shown said(Locale reader) {
        return words == null ? null : words.in(reader);
    }

    /** The title of the theme in the reader's language, else in English. */
    public @Nullable Shown inTheme(Locale reader) {
        return themeTitle == null ? null : themeTitle.in(reader);
    }
}
