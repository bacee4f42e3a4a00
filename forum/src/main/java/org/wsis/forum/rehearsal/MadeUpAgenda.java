package org.wsis.forum.rehearsal;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.wsis.forum.edition.EditionView;
import org.wsis.forum.edition.Editions;
import org.wsis.reference.ContentLoader;
import org.wsis.reference.ContentRow;
import org.wsis.schedule.Rehearsal;

/**
 * The command {@code --portal.forum.rehearse=2018}: gives an edition whose days are known an agenda of made-up sessions and
 * releases it, once. Refused while the portal's clock is the world's.
 */
@Component
@ConditionalOnProperty("portal.forum.rehearse")
class MadeUpAgenda implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(MadeUpAgenda.class);

    private final int year;
    private final Rehearsal rehearsal;
    private final ContentLoader contents;
    private final Editions editions;
    private final MadeUpSessions sessions;

    MadeUpAgenda(
            @Value("${portal.forum.rehearse}") int year,
            Rehearsal rehearsal,
            ContentLoader contents,
            Editions editions,
            MadeUpSessions sessions) {
        this.year = year;
        this.rehearsal = rehearsal;
        this.contents = contents;
        this.editions = editions;
        this.sessions = sessions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!rehearsal.active()) {
            throw new IllegalStateException(
                    "PORTAL_FORUM_REHEARSE needs PORTAL_CLOCK: made-up sessions are for a rehearsal");
        }
        if (contents.once("made-up-agenda-" + year, "made_up_sessions.csv", this::fill)) {
            log.info("The Forum of {} has an agenda of made-up sessions", year);
        }
    }

    private void fill(List<ContentRow> rows) {
        EditionView edition = editions.find(year)
                .orElseThrow(() -> new IllegalArgumentException("There is no edition " + year + " of the Forum"));
        sessions.fill(edition, rows);
    }
}
