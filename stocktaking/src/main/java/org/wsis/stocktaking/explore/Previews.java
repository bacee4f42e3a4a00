package org.wsis.stocktaking.explore;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wsis.schedule.GenevaTime;
import org.wsis.stocktaking.content.ContentViews;
import org.wsis.stocktaking.entry.OwnEntry;

/** Makes of an entry that is written the page that readers would get if it were published now. */
@Component
class Previews {
    private final ContentViews views;
    private final Clock clock;

    Previews(ContentViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    EntryPage of(OwnEntry own, Locale locale) {
        Instant now = clock.instant();
        return new EntryPage(
                own.id().path(),
                Objects.requireNonNullElse(own.number(), 0L),
                now.atZone(GenevaTime.ZONE).getYear(),
                own.receivedAt(),
                Objects.requireNonNullElse(own.publishedAt(), now),
                null,
                views.of(own.id(), own.content().forEverybody(), null, locale),
                List.of(),
                List.of(),
                List.of(),
                "",
                Map.of(),
                List.of(),
                own.confirmedAt(),
                own.endedAt());
    }
}
