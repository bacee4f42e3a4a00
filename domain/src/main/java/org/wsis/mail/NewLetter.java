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
 */
public record NewLetter(
        String to,
        Locale locale,
        String kind,
        List<String> arguments,
        @Nullable String path) {}
