package org.wsis.prizes.rehearsal;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.edition.RehearsedEdition;
import org.wsis.reference.ContentLoader;
import org.wsis.reference.ContentRow;
import org.wsis.schedule.Rehearsal;

/**
 * The command {@code --portal.prizes.rehearse=2018}: lets an edition of the archive run in a rehearsal, with some made-up
 * projects in each category, once. Refused while the portal's clock is the world's.
 */
@Component
@ConditionalOnProperty("portal.prizes.rehearse")
class MadeUpContest implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(MadeUpContest.class);
    private static final List<String> COUNTRIES =
            List.of("KE", "BR", "TH", "EG", "KZ", "CH", "IN", "ZA", "MX", "JO", "AM", "PT");
    private static final int LEAST = 2;
    private static final int MORE = 3;

    private final int year;
    private final Rehearsal rehearsal;
    private final ContentLoader contents;
    private final RehearsedEdition editions;
    private final MadeUpProjects projects;

    MadeUpContest(
            @Value("${portal.prizes.rehearse}") int year,
            Rehearsal rehearsal,
            ContentLoader contents,
            RehearsedEdition editions,
            MadeUpProjects projects) {
        this.year = year;
        this.rehearsal = rehearsal;
        this.contents = contents;
        this.editions = editions;
        this.projects = projects;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!rehearsal.active()) {
            throw new IllegalStateException(
                    "PORTAL_PRIZES_REHEARSE needs PORTAL_CLOCK: made-up projects are for a rehearsal");
        }
        if (contents.once("made-up-projects-" + year, "made_up_projects.csv", this::fill)) {
            log.info("The prizes of {} run with made-up projects", year);
        }
    }

    private void fill(List<ContentRow> rows) {
        EditionView edition = editions.run(year);
        int country = 0;
        for (ContentRow row : rows) {
            var category = edition.categories().stream()
                    .filter(some -> some.line().equals(row.get("line")))
                    .findFirst()
                    .orElseThrow();
            for (int number = 0; number < LEAST + category.number() % MORE; number++) {
                projects.add(edition, category, row, COUNTRIES.get(country++ % COUNTRIES.size()));
            }
        }
    }
}
