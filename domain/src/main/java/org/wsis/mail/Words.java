package org.wsis.mail;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words of a letter, made when it is queued, so that the row says what the recipient reads. */
record Words(
        String subject,
        String body,
        @Nullable String action,
        @Nullable String stop) {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern BREAKS = Pattern.compile("\\s*\n\\s*");
    private static final int LONGEST_ARGUMENT = 10_000;

    static Words of(NewLetter letter, MessageSource messages) {
        Locale locale = letter.locale();
        Object[] arguments = letter.arguments().stream().map(Words::harmless).toArray();
        Object[] inOneLine = letter.arguments().stream()
                .map(argument -> BREAKS.matcher(harmless(argument)).replaceAll(" "))
                .toArray();
        return new Words(
                BREAKS.matcher(messages.getMessage(letter.kind() + ".subject", inOneLine, locale))
                        .replaceAll(" "),
                messages.getMessage(letter.kind() + ".body", arguments, locale),
                letter.path() == null ? null : messages.getMessage(letter.kind() + ".action", null, locale),
                letter.stopPath() == null ? null : messages.getMessage(letter.kind() + ".stop", null, locale));
    }

    /** The paragraphs of a stored body. */
    static List<String> paragraphs(String body) {
        return List.of(body.strip().split("\n\\s*\n"));
    }

    /** Without what could forge a header, a paragraph or the direction of the text around it. */
    private static String harmless(String argument) {
        String text = CONTROL.matcher(argument.replace("\r\n", "\n")).replaceAll("");
        String lines = BREAKS.matcher(text.strip()).replaceAll("\n");
        return lines.length() <= LONGEST_ARGUMENT ? lines : lines.substring(0, LONGEST_ARGUMENT) + "…";
    }
}
