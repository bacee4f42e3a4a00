package org.wsis.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter to write. Its words are the messages {@code <kind>.subject}, {@code <kind>.body} (paragraphs separated by an
 * empty line) and, with a link, {@code <kind>.action} (the button's words), in the recipient's language.
 *
 * @param to the address
 * @param locale the recipient's language
 * @param kind the message prefix, for example {@code stocktaking.letter.received}
 * @param arguments for the placeholders of subject and body, already formatted for the locale; plain text
 * @param path the page that the button opens, from the portal's root ({@code /account/confirm?token=…}), or null. It must
 *     only show a page: mail scanners follow links
 * @param stopPath the page on which the recipient stops letters of this kind, or null; its words are {@code <kind>.stop}.
 *     It must only show a page, too; a POST to the same address, with {@code List-Unsubscribe=One-Click} as mail programs
 *     send it (RFC 8058) and without a session, stops them
 */
public record NewLetter(
        String to,
        Locale locale,
        String kind,
        List<String> arguments,
        @Nullable String path,
        @Nullable String stopPath) {
    /** A letter that nobody can stop, because it answers an act. */
    public NewLetter(String to, Locale locale, String kind, List<String> arguments, @Nullable String path) {
        this(to, locale, kind, arguments, path, null);
    }
}
