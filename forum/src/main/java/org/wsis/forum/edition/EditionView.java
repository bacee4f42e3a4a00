package org.wsis.forum.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An edition as it is read.
 *
 * @param words by language; English is among them
 * @param dates as they were said, the last holds; empty if none are known
 * @param source what tells of an edition of the archive, or null
 */
public record EditionView(
        int year,
        long version,
        EditionFacts facts,
        Map<String, EditionWords> words,
        List<SaidDates> dates,
        Map<FigureKind, Figure> figures,
        @Nullable String source) {
    /** Its page. */
    public String path() {
        return "/forum/" + year;
    }

    /** Its title in this language, or else in English. */
    public String title(Locale locale) {
        return words(locale).title();
    }

    /** The language of {@link #title}. */
    public String language(Locale locale) {
        return words.containsKey(locale.getLanguage()) ? locale.getLanguage() : "en";
    }

    private EditionWords words(Locale locale) {
        return Objects.requireNonNull(words.get(language(locale)));
    }

    /** Its theme in this language, or else in English, or null. */
    public @Nullable String theme(Locale locale) {
        String own = words(locale).theme();
        return own == null ? Objects.requireNonNull(words.get("en")).theme() : own;
    }

    /** The language of {@link #theme}. */
    public String themeLanguage(Locale locale) {
        return words(locale).theme() == null ? "en" : language(locale);
    }

    /** When it takes place, or null. */
    public @Nullable SaidDates when() {
        return dates.isEmpty() ? null : dates.getLast();
    }

    /** What was said of its dates before, the first first. */
    public List<SaidDates> before() {
        return dates.isEmpty() ? dates : dates.subList(0, dates.size() - 1);
    }

    /** What was counted of this kind, or null. */
    public @Nullable Figure figure(String kind) {
        return figures.get(FigureKind.valueOf(kind));
    }

    /** Whether its last day is past, or its year if no day is known. */
    public boolean isOver(LocalDate today) {
        SaidDates when = when();
        LocalDate last = when == null ? null : when.ends() == null ? when.starts() : when.ends();
        return last == null ? year < today.getYear() : last.isBefore(today);
    }

    /** The message key of what is said where something is not known. */
    public String unknown() {
        return source == null ? "forum.unknown.yet" : "forum.unknown.source";
    }
}
