package org.wsis.web.kit;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says which documents the archive's rows come from: its data files name them as {@code 001_bf4ad023eba75a79.txt}, which
 * tells a reader nothing. Words: {@code kit.source.<number>}.
 */
@Component
class SourceNames {
    private static final Pattern DOCUMENT = Pattern.compile("\\b(\\d{3})_[0-9a-f]{16}\\.txt\\b");

    private final MessageSource messages;

    SourceNames(MessageSource messages) {
        this.messages = messages;
    }

    /** The text with the titles of documents in place of their files' names. */
    String in(String text, Locale locale) {
        return DOCUMENT.matcher(text).replaceAll(file -> Matcher.quoteReplacement(title(file, locale)));
    }

    private String title(MatchResult file, Locale locale) {
        String title = messages.getMessage("kit.source." + file.group(1), null, null, locale);
        return title == null ? file.group() : title;
    }
}
