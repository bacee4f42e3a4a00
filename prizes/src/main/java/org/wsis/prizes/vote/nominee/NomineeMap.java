package org.wsis.prizes.vote.nominee;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.web.SiteParts;

/** The addresses of public nominees for search engines: a part for each edition that is run here, empty until then. */
@Component
class NomineeMap implements SiteParts {
    private static final String RUN = " FROM prizes.edition WHERE state = 'RUNNING'";

    private final JdbcClient database;
    private final Contests contests;
    private final Clock clock;

    NomineeMap(JdbcClient database, Contests contests, Clock clock) {
        this.database = database;
        this.contests = contests;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "prizes";
    }

    @Override
    @Transactional(readOnly = true)
    public int parts() {
        return database.sql("SELECT count(*)" + RUN).query(Integer.class).single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Page> pages(int part) {
        return database.sql("SELECT year" + RUN + " ORDER BY year OFFSET ? LIMIT 1")
                .param(part)
                .query(Integer.class)
                .optional()
                .flatMap(contests::find)
                .filter(contest -> contest.showsNominees(clock.instant()))
                .map(this::pages)
                .orElse(List.of());
    }

    private List<Page> pages(Contest contest) {
        return database
                .sql("SELECT project FROM prizes.nominee WHERE edition = ? AND withdrawn_at IS NULL"
                        + " ORDER BY category, project")
                .param(contest.year())
                .query(String.class)
                .list()
                .stream()
                .map(project -> new Page("/prizes/" + contest.year() + "/projects/" + project, null))
                .toList();
    }
}
