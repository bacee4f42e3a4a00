package org.wsis.portal.prizes;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.prizes.vote.VoteDesk;
import org.wsis.prizes.vote.Voted;

/**
 * Contests for tests that are in the middle of their vote, in years of their own: far beyond those of other tests,
 * because votes are never removed, and the tests need more of them than a century has years left.
 */
@Component
public class VotingContest {
    private static final int FIRST = 3000;
    /** Long enough before the close that nobody is reminded. */
    private static final Duration LONG = Duration.ofDays(9);

    private final JdbcClient database;
    private final VoteDesk desk;

    VotingContest(JdbcClient database, VoteDesk desk) {
        this.database = database;
        this.desk = desk;
    }

    /** A contest: its year, and the nominees of its categories. */
    public record Running(int year, Map<Integer, List<UUID>> nominees) {
        public UUID nominee(int category, int number) {
            return nominees.getOrDefault(category, List.of()).get(number);
        }

        public String path() {
            return "/prizes/" + year;
        }
    }

    /** One whose vote is open, with so many nominees in each category. */
    public Running open(boolean finalChoices, boolean completeOnly, int... nominees) {
        int year = database.sql("SELECT coalesce(max(year), 0) FROM prizes.edition WHERE year >= :first")
                        .param("first", FIRST)
                        .query(Integer.class)
                        .single()
                + 1;
        int own = Math.max(FIRST, year);
        edition(own, finalChoices, completeOnly);
        Map<Integer, List<UUID>> all = new LinkedHashMap<>();
        for (int category = 1; category <= nominees.length; category++) {
            all.put(category, category(own, category, nominees[category - 1]));
        }
        Instant now = Instant.now();
        phase(own, "voting", now.minus(LONG), now.plus(LONG));
        return new Running(own, all);
    }

    private void edition(int year, boolean finalChoices, boolean completeOnly) {
        database.sql("""
                        INSERT INTO prizes.edition (year, version, state, created_at, one_per_organisation, votes_final,
                            complete_ballots_only, nominees_most, champions, tie_rule, conflict_by_country, winners_again,
                            language, short_least, short_most, linkage_most, quantitative_most, qualitative_most,
                            partnerships_most, challenges_most)
                        VALUES (:year, 0, 'RUNNING', now(), true, :final, :complete, 20, 3, 'ALL_TIED', false, false,
                            'en', 150, 200, 100, 100, 100, 100, 100)
                        """)
                .param("year", year)
                .param("final", finalChoices)
                .param("complete", completeOnly)
                .update();
    }

    private List<UUID> category(int year, int number, int nominees) {
        database.sql("INSERT INTO prizes.edition_category (edition, number, line, title) VALUES (?, ?, ?, ?)")
                .params(year, number, "C" + number, "Category " + number)
                .update();
        List<UUID> projects = new ArrayList<>();
        for (int project = 1; project <= nominees; project++) {
            projects.add(nominee(year, number, project));
        }
        return projects;
    }

    private UUID nominee(int year, int category, int number) {
        UUID id = UUID.randomUUID();
        String title = "Project %d of category %d".formatted(number, category);
        database.sql("""
                        INSERT INTO prizes.project (id, version, edition, category, number, entry, state, created_at,
                            changed_at, submitted_at, title, title_plain, organisation, organisation_id,
                            stakeholder_type, country, short_description)
                        VALUES (:id, 0, :year, :category, nextval('prizes.project_number'), gen_random_uuid(), 'NOMINATED',
                            now(), now(), now(), :title, lower(:title), 'Coast Radio Network', gen_random_uuid(),
                            'CIVIL_SOCIETY', :country, 'Radio bulletins for farmers who have no other news.')
                        """)
                .param("id", id)
                .param("year", year)
                .param("category", category)
                .param("title", title)
                .param("country", number % 2 == 0 ? "KE" : "CH")
                .update();
        database.sql("INSERT INTO prizes.project_linkage (project, sdg, words) VALUES (?, 9, 'Radio')")
                .param(id)
                .update();
        database.sql("INSERT INTO prizes.nominee (project, edition, category, code, nominated_at)"
                        + " VALUES (?, ?, ?, ?, now())")
                .params(id, year, category, id.toString().substring(24))
                .update();
        return id;
    }

    private void phase(int year, String key, Instant opens, Instant closes) {
        database.sql("INSERT INTO schedule.phase (id, version, process, edition, key, title, opens_at, closes_at,"
                        + " author, created_at) VALUES (gen_random_uuid(), 0, 'prizes', :year, :key, :key, :opens,"
                        + " :closes, gen_random_uuid(), now()) ON CONFLICT (process, edition, key) WHERE withdrawn_at IS NULL"
                        + " DO UPDATE SET opens_at = excluded.opens_at, closes_at = excluded.closes_at")
                .param("year", String.valueOf(year))
                .param("key", key)
                .param("opens", opens.atOffset(ZoneOffset.UTC))
                .param("closes", closes.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Sets the period of the vote. */
    public void votingFrom(Running contest, Instant opens, Instant closes) {
        database.sql("UPDATE schedule.phase SET opens_at = ?, closes_at = ?, version = version + 1"
                        + " WHERE process = 'prizes' AND edition = ? AND key = 'voting'")
                .params(opens.atOffset(ZoneOffset.UTC), closes.atOffset(ZoneOffset.UTC), "" + contest.year())
                .update();
    }

    /** Closes the vote a moment ago. */
    public void close(Running contest) {
        Instant now = Instant.now();
        votingFrom(contest, now.minus(LONG), now);
    }

    /** Closes every vote that tests opened: pages of others say what is open. */
    public void end() {
        database.sql("UPDATE schedule.phase SET closes_at = now(), version = version + 1 WHERE process = 'prizes'"
                        + " AND key IN ('voting', 'champions') AND edition >= :first AND opens_at < now()"
                        + " AND closes_at > now()")
                .param("first", String.valueOf(FIRST))
                .update();
    }

    /** Sets when the champions are published. */
    public void champions(Running contest, Instant at) {
        phase(contest.year(), "champions", at, at.plus(LONG));
    }

    /** Publishes a count that says the same of every category: the first nominee has most votes, the last none. */
    public void publish(Running contest) {
        database.sql("INSERT INTO prizes.vote_count (edition, at, up_to, received, request, asked_by, approved_by)"
                        + " VALUES (?, now(), 0, 0, gen_random_uuid(), gen_random_uuid(), gen_random_uuid())")
                .param(contest.year())
                .update();
        contest.nominees().forEach((category, projects) -> {
            for (int place = 0; place < projects.size(); place++) {
                int votes = 100 * (projects.size() - place - 1);
                database.sql("INSERT INTO prizes.vote_result (edition, category, project, votes, champion)"
                                + " VALUES (?, ?, ?, ?, ?)")
                        .params(contest.year(), category, projects.get(place), votes, votes > 0)
                        .update();
            }
        });
        close(contest);
        champions(contest, Instant.now().minusSeconds(1));
    }

    /** Takes a nominee out of the vote. */
    public void withdraw(UUID project) {
        database.sql("UPDATE prizes.nominee SET withdrawn_at = now() WHERE project = ?")
                .param(project)
                .update();
    }

    public Voted vote(Running contest, AccountId voter, UUID project) {
        return desk.vote(contest.year(), project, voter);
    }

    /** How many choices of the voter are stored. */
    public long stored(Running contest, AccountId voter) {
        return database.sql("SELECT count(*) FROM prizes.vote WHERE edition = ? AND voter = ?")
                .params(contest.year(), voter.value())
                .query(Long.class)
                .single();
    }
}
