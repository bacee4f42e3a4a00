package org.wsis.portal.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.wsis.portal.nodes.Visitor.Answer;

/** People who vote in every category and send each choice again until it is acknowledged, as who reads of a failure does. */
final class Voters implements AutoCloseable {
    private static final int NUMBER = 8;

    private final Rows rows;
    private final int year;
    private final List<String> nominees;
    private final Map<String, Visitor> people = new HashMap<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> voting = new ArrayList<>();

    private Voters(Rows rows, int year) throws SQLException {
        this.rows = rows;
        this.year = year;
        this.nominees = list("SELECT string_agg(project::text, ',') FROM prizes.nominee WHERE edition = ?");
    }

    /**
     * Opens the vote of a year, with a nominee in each category, and signs its voters in. Their addresses differ in a letter:
     * of several that differ in digits only, the vote asks for a check, and would save nothing from then on.
     */
    static Voters of(Rows rows, int year, Node portal, String administrator, String password) throws Exception {
        open(rows, year);
        var voters = new Voters(rows, year);
        for (int number = 0; number < NUMBER; number++) {
            String email = Entering.person(rows, (char) ('a' + number) + "-voter-of-" + year, administrator);
            String id = rows.text("SELECT id FROM account.account WHERE email = ?", email);
            voters.people.put(id, new Visitor().signIn(portal, email, password));
        }
        return voters;
    }

    private static void open(Rows rows, int year) throws SQLException {
        rows.change("""
                INSERT INTO prizes.edition (year, version, state, created_at, one_per_organisation, votes_final,
                    complete_ballots_only, nominees_most, champions, tie_rule, conflict_by_country, winners_again, language,
                    short_least, short_most, linkage_most, quantitative_most, qualitative_most, partnerships_most,
                    challenges_most)
                VALUES (?, 0, 'RUNNING', now(), true, true, true, 20, 5, 'ALL_TIED', false, false, 'en', 150, 200, 150,
                    200, 200, 200, 200)""", year);
        rows.change(
                "INSERT INTO prizes.edition_category (edition, number, line, title)"
                        + " SELECT ?, number, line, title FROM prizes.edition_category WHERE edition = 2018",
                year);
        rows.change("""
                INSERT INTO prizes.project (id, version, edition, category, number, entry, state, created_at, changed_at,
                    submitted_at, title, title_plain, organisation, organisation_id, stakeholder_type, country,
                    short_description)
                SELECT gen_random_uuid(), 0, edition, number, nextval('prizes.project_number'), gen_random_uuid(),
                    'NOMINATED', now(), now(), now(), 'Project', 'project', 'Coast Radio Network', gen_random_uuid(),
                    'CIVIL_SOCIETY', 'KE', 'Radio bulletins.'
                FROM prizes.edition_category WHERE edition = ?""", year);
        rows.change(
                "INSERT INTO prizes.nominee (project, edition, category, code, nominated_at)"
                        + " SELECT id, edition, category, right(id::text, 12), now() FROM prizes.project WHERE edition = ?",
                year);
        rows.change("""
                INSERT INTO schedule.phase (id, version, process, edition, key, title, opens_at, closes_at, author, created_at)
                VALUES (gen_random_uuid(), 0, 'prizes', ?, 'voting', 'Vote', now() - interval '1 hour',
                    now() + interval '1 day', gen_random_uuid(), now())""", String.valueOf(year));
    }

    /** Begins; each voter has one choice under way at a time. */
    void begin(Supplier<Node> portal) {
        people.forEach((id, person) -> voting.add(threads.submit(() -> {
            List<String> mine = new ArrayList<>(nominees);
            Collections.shuffle(mine);
            for (String nominee : mine) {
                while (!acknowledges(portal.get(), person, nominee)) {
                    Thread.sleep(100);
                }
                acknowledged.add(id + " " + nominee);
            }
            return null;
        })));
    }

    private boolean acknowledges(Node portal, Visitor person, String nominee) throws InterruptedException {
        try {
            Answer answer = person.post(portal, "/prizes/" + year + "/projects/" + nominee + "/vote", Map.of());
            boolean saved = answer.location().contains("outcome=saved");
            assertThat(answer.status() != 302 || saved)
                    .as("Refused: %s", answer)
                    .isTrue();
            return saved;
        } catch (IOException gone) {
            return false;
        }
    }

    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /** Everything that was acknowledged is stored, and nothing twice. */
    void areStored(Set<String> before) throws SQLException {
        assertThat(stored()).doesNotHaveDuplicates().containsAll(before);
    }

    /** The voters get through to the end. */
    void finish() throws Exception {
        for (Future<?> voter : voting) {
            voter.get(10, TimeUnit.MINUTES);
        }
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(acknowledged).hasSize(NUMBER * nominees.size());
    }

    private List<String> stored() throws SQLException {
        return list("SELECT coalesce(string_agg(voter || ' ' || project, ','), '') FROM prizes.vote WHERE edition = ?");
    }

    private List<String> list(String sql) throws SQLException {
        return List.of(rows.text(sql, year).split(","));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
