package org.wsis.portal.hostile;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.wsis.account.Role;
import org.wsis.portal.hostile.FormSite.Reached;

/** The forms of the contest. */
@Component
class PrizesRoom implements FormSite.Room {
    private static final AtomicInteger YEAR = new AtomicInteger(2030);

    private final Ground ground;

    PrizesRoom(Ground ground) {
        this.ground = ground;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to("/admin/prizes", this::editions), FormSite.to("/admin/prizes/{year}", this::settings));
    }

    private Reached editions() {
        ground.database()
                .sql("DELETE FROM prizes.edition_category WHERE edition = 2029")
                .update();
        ground.database().sql("DELETE FROM prizes.edition WHERE year = 2029").update();
        return new Reached(ground.as(Role.EDITOR), "/admin/prizes", Map.of("year", "2029", "like", "2018"));
    }

    /** An edition that is held on the portal. */
    private Reached settings() {
        return new Reached(ground.as(Role.EDITOR), "/admin/prizes/" + running(), Map.of("champions", "3"));
    }

    private int running() {
        int year = YEAR.incrementAndGet();
        ground.database().sql("""
                INSERT INTO prizes.edition (year, version, state, created_at, one_per_organisation, votes_final,
                    complete_ballots_only, nominees_most, champions, tie_rule, conflict_by_country, winners_again, language,
                    short_least, short_most, linkage_most, quantitative_most, qualitative_most, partnerships_most,
                    challenges_most)
                VALUES (?, 0, 'RUNNING', now(), true, true, true, 20, 5, 'ALL_TIED', false, false, 'en', 150, 200, 150,
                    200, 200, 200, 200)""").param(year).update();
        ground.database()
                .sql("INSERT INTO prizes.edition_category (edition, number, line, title)"
                        + " SELECT ?, number, line, title FROM prizes.edition_category WHERE edition = 2018")
                .param(year)
                .update();
        return year;
    }
}
