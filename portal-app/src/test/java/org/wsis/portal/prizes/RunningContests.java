package org.wsis.portal.prizes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.NewPhase;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.Planning;

/** Contests for tests, each in a year of its own far away, and what people fill in. */
@Component
public class RunningContests {
    private final JdbcClient sql;
    private final Planning planning;
    private final Clock clock;

    RunningContests(JdbcClient sql, Planning planning, Clock clock) {
        this.sql = sql;
        this.planning = planning;
        this.clock = clock;
    }

    /** A contest with the usual rules and without phases; what was there of it before stays. */
    public void begin(int year) {
        sql.sql("""
                INSERT INTO prizes.edition (year, version, state, created_at, one_per_organisation, votes_final,
                    complete_ballots_only, nominees_most, champions, tie_rule, conflict_by_country, winners_again, language,
                    short_least, short_most, linkage_most, quantitative_most, qualitative_most, partnerships_most,
                    challenges_most)
                VALUES (?, 0, 'RUNNING', now(), true, true, true, 20, 5, 'ALL_TIED', false, false, 'en', 150, 200, 150,
                    200, 200, 200, 200) ON CONFLICT DO NOTHING""").param(year).update();
        sql.sql("INSERT INTO prizes.edition_category (edition, number, line, title)"
                        + " SELECT ?, number, line, title FROM prizes.edition_category WHERE edition = 2018"
                        + " ON CONFLICT DO NOTHING")
                .param(year)
                .update();
    }

    /** The same, taking projects for another thirty days, or until yesterday. */
    public void begin(int year, boolean open) {
        begin(year);
        LocalDate today = GenevaTime.dayOf(clock.instant());
        planning.create(
                new NewPhase(
                        "prizes",
                        String.valueOf(year),
                        "submission",
                        1,
                        "Submission",
                        PhaseDates.announced(today.minusDays(30), today.plusDays(open ? 30 : -1), null, null)),
                new AccountId(UUID.randomUUID()));
        if (open) {
            close(year, today.plusDays(30));
        }
    }

    /** Nothing of the contest is open any more; phases are never removed. */
    public void end(int year) {
        close(year, GenevaTime.dayOf(clock.instant()).minusDays(1));
    }

    private void close(int year, LocalDate day) {
        sql.sql(
                        "UPDATE schedule.phase SET last_day = :day, closes_at = :at WHERE process = 'prizes' AND edition = :year")
                .param("day", day)
                .param("at", GenevaTime.at(day, GenevaTime.CLOSING).atOffset(ZoneOffset.UTC))
                .param("year", String.valueOf(year))
                .update();
    }

    /** A whole project, as a browser sends it. */
    public static Map<String, String> whole(String title, String organisation, int category) {
        var fields = new HashMap<String, String>();
        fields.put("category", String.valueOf(category));
        fields.put("title", title);
        fields.put("maturity", "FINISHED");
        fields.put("organisation", organisation);
        fields.put("stakeholderType", "CIVIL_SOCIETY");
        fields.put("country", "KE");
        fields.put("own", "true");
        fields.put("shortDescription", words(160));
        fields.put("linkages[3].words", "It teaches.");
        fields.put("quantitative", "Ten schools.");
        fields.put("qualitative", "They learn.");
        fields.put("partnerships", "With teachers.");
        fields.put("challenges", "More schools.");
        return fields;
    }

    /** So many words. */
    public static String words(int count) {
        return "word ".repeat(count).strip();
    }
}
