package org.wsis.web;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/**
 * The words of all modules in one table for each language, so that a word is one look into a map however many modules
 * there are: a page asks for some hundreds. What a language lacks is said in English.
 */
final class WordTables extends AbstractMessageSource {
    private final Map<Locale, Map<String, String>> words = new HashMap<>();
    private final Map<Locale, Map<String, MessageFormat>> formats = new HashMap<>();

    /** The tables by two-letter code. */
    WordTables(Map<String, Map<String, String>> tables) {
        Map<String, String> english = tables.getOrDefault(Locale.ENGLISH.getLanguage(), Map.of());
        for (Locale language : Languages.all()) {
            var all = new HashMap<>(english);
            all.putAll(tables.getOrDefault(language.getLanguage(), Map.of()));
            words.put(language, Map.copyOf(all));
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return in(words, locale).get(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        String text = resolveCodeWithoutArguments(code, locale);
        return text == null
                ? null
                : in(formats, locale).computeIfAbsent(code, unread -> createMessageFormat(text, locale));
    }

    private static <T> Map<String, T> in(Map<Locale, Map<String, T>> tables, Locale locale) {
        Map<String, T> table = tables.get(locale);
        if (table == null) {
            table = tables.get(Languages.of(locale.getLanguage()).orElse(Locale.ENGLISH));
        }
        return table == null ? Map.of() : table;
    }
}
