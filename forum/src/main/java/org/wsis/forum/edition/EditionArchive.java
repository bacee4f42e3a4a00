package org.wsis.forum.edition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.wsis.reference.ContentLoader;
import org.wsis.reference.ContentRow;
import org.wsis.web.Languages;

/** Brings along the editions that sources tell of. */
@Component
class EditionArchive implements SmartInitializingSingleton {
    private final ContentLoader content;
    private final EditionRows rows;
    private final Clock clock;

    EditionArchive(ContentLoader content, EditionRows rows, Clock clock) {
        this.content = content;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        content.once("forum-editions", "forum_editions.csv", this::editions);
        content.once("forum-dates", "forum_dates.csv", this::dates);
        content.once("forum-figures", "forum_figures.csv", this::figures);
    }

    private void editions(List<ContentRow> file) {
        for (ContentRow row : file) {
            var facts = new EditionFacts(
                    row.optional("mode") == null ? null : Mode.valueOf(row.get("mode")),
                    row.optional("venue"),
                    row.optional("chair"),
                    row.optional("chair_country"),
                    List.of());
            rows.saveAndFlush(Edition.archived(
                    Integer.parseInt(row.get("year")), words(row), facts, row.get("source"), clock.instant()));
        }
    }

    private static Map<String, EditionWords> words(ContentRow row) {
        var words = new TreeMap<String, EditionWords>();
        for (Locale language : Languages.all()) {
            String code = language.getLanguage();
            String title = row.optional("title_" + code);
            if (title != null) {
                words.put(code, new EditionWords(title, code.equals("en") ? row.optional("theme_en") : null));
            }
        }
        return words;
    }

    private void dates(List<ContentRow> file) {
        for (ContentRow row : file) {
            String starts = row.get("starts");
            boolean month = starts.length() == "2021-01".length();
            Edition edition = edition(row);
            edition.date(new SaidDates(
                    LocalDate.parse(month ? starts + "-01" : starts),
                    month,
                    LocalDate.parse(row.get("ends")),
                    false,
                    day(row.optional("final_starts")),
                    day(row.optional("final_ends")),
                    row.optional("reason"),
                    clock.instant(),
                    null,
                    row.get("source")));
            rows.saveAndFlush(edition);
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private void figures(List<ContentRow> file) {
        for (ContentRow row : file) {
            Edition edition = edition(row);
            Map<FigureKind, Figure> counted = new EnumMap<>(FigureKind.class);
            counted.putAll(edition.view().figures());
            counted.put(
                    FigureKind.valueOf(row.get("kind")),
                    new Figure(
                            Integer.parseInt(row.get("number")),
                            Bound.valueOf(row.get("bound")),
                            row.optional("remark"),
                            row.get("source")));
            edition.count(counted);
            rows.saveAndFlush(edition);
        }
    }

    private Edition edition(ContentRow row) {
        return rows.findByYear(Integer.parseInt(row.get("edition"))).orElseThrow();
    }
}
