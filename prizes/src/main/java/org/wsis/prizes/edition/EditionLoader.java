package org.wsis.prizes.edition;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.wsis.reference.ContentLoader;
import org.wsis.reference.ContentRow;
import org.wsis.reference.Reference;

/** Brings the editions since 2012 along, each with the rules that sources tell of it. */
@Component
class EditionLoader implements SmartInitializingSingleton {
    private final ContentLoader contents;
    private final Reference reference;
    private final Editions editions;
    private final Clock clock;

    EditionLoader(ContentLoader contents, Reference reference, Editions editions, Clock clock) {
        this.contents = contents;
        this.reference = reference;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        contents.once("prize-editions", "prize_editions.csv", this::load);
    }

    private void load(List<ContentRow> rows) {
        List<Category> categories = reference.actionLines().stream()
                .map(line -> new Category(line.order(), line.code(), line.officialTitle()))
                .toList();
        for (ContentRow row : rows) {
            int year = Integer.parseInt(row.get("year"));
            editions.saveAndFlush(
                    Edition.archived(year, settings(row), row.optional("source"), categories, clock.instant()));
        }
    }

    private static Settings settings(ContentRow row) {
        return new Settings(
                flag(row, "one_per_organisation"),
                null,
                flag(row, "complete_ballots_only"),
                number(row, "nominees_most"),
                number(row, "champions_announced"),
                number(row, "champions"),
                null,
                null,
                flag(row, "winners_again"),
                null,
                null,
                row.optional("language"),
                limits(row));
    }

    private static @Nullable BoxLimits limits(ContentRow row) {
        Integer least = number(row, "short_least");
        Integer most = number(row, "short_most");
        return least == null && most == null ? null : new BoxLimits(least, most, null, null, null, null, null);
    }

    private static @Nullable Boolean flag(ContentRow row, String column) {
        String text = row.optional(column);
        return text == null ? null : Boolean.valueOf(text);
    }

    private static @Nullable Integer number(ContentRow row, String column) {
        String text = row.optional(column);
        return text == null ? null : Integer.valueOf(text);
    }
}
