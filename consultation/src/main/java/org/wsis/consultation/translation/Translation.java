package org.wsis.consultation.translation;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.wsis.account.AccountId;
import org.wsis.consultation.said.Mailboxes;
import org.wsis.web.Languages;

/**
 * A version of a contribution’s translation into a language.
 *
 * @param language ISO 639-1
 * @param number counted for each contribution and language
 * @param texts by field; a field that is not translated is not there
 * @param earlier whether its contribution was sent again since
 */
public record Translation(
        UUID contribution,
        String language,
        int number,
        String title,
        Map<String, String> texts,
        Instant at,
        AccountId by,
        boolean earlier) {
    /** The same as everybody may read it: without mailboxes in its title. */
    public Translation published() {
        return new Translation(contribution, language, number, Mailboxes.without(title), texts, at, by, earlier);
    }

    /** What its language calls itself. */
    public String languageName() {
        return Languages.nameOf(Locale.of(language));
    }
}
