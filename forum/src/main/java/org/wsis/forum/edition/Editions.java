package org.wsis.forum.edition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.schedule.GenevaTime;

/** Reads editions of the Forum. */
@Component
public class Editions {
    private final EditionRows rows;
    private final Clock clock;

    Editions(EditionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** All, the latest first, in as many statements for many as for one. */
    @Transactional(readOnly = true)
    public List<EditionView> all() {
        return rows.all().stream().map(Edition::view).toList();
    }

    @Transactional(readOnly = true)
    public Optional<EditionView> find(int year) {
        return rows.findByYear(year).map(Edition::view);
    }

    /** The first one that is not over, in Geneva. */
    @Transactional(readOnly = true)
    public Optional<EditionView> next() {
        LocalDate today = LocalDate.now(clock.withZone(GenevaTime.ZONE));
        return all().reversed().stream()
                .filter(edition -> !edition.isOver(today))
                .findFirst();
    }
}
