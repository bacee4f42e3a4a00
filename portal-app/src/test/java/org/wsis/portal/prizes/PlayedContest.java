package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Timetable;

/** What many do alike in a contest that is played as a whole: each act by the portal's own pages, without a browser. */
@Component
public class PlayedContest {
    private final MockMvcTester browser;
    private final People people;
    private final Owners owners;
    private final Planning planning;
    private final Timetable timetable;
    private final JdbcClient database;

    PlayedContest(
            MockMvcTester browser,
            People people,
            Owners owners,
            Planning planning,
            Timetable timetable,
            JdbcClient database) {
        this.browser = browser;
        this.people = people;
        this.owners = owners;
        this.planning = planning;
        this.timetable = timetable;
        this.database = database;
    }

    /** Announces the days of a phase. */
    public void announce(int year, String key, String first, String last) {
        var phase = timetable.phase("prizes", "" + year, key).orElseThrow();
        var dates = PhaseDates.announced(LocalDate.parse(first), LocalDate.parse(last), null, null);
        long version = planning.record(phase.id()).orElseThrow().version();
        assertThat(planning.amend(phase.id(), version, dates, "Announced", new AccountId(UUID.randomUUID())))
                .isEqualTo(Planning.Amending.DONE);
    }

    /** The title of a project, by which the tests know it. */
    public static String title(int category, int number) {
        return "Project %d-%02d".formatted(category, number);
    }

    /** The project of this title. */
    public UUID project(int year, int category, int number) {
        return database.sql("SELECT id FROM prizes.project WHERE edition = ? AND title = ?")
                .params(year, title(category, number))
                .query(UUID.class)
                .single();
    }

    /** Hands a project in; its organisation and its partners are those. */
    public void handIn(
            int year, int category, int number, String organisation, String partnerships, AccountId submitter) {
        String form = "/prizes/" + year + "/submit/" + UUID.randomUUID();
        Map<String, String> fields = RunningContests.whole(title(category, number), organisation, category);
        fields.put("partnerships", partnerships);
        sends(submitter, form, fields);
        sends(submitter, form + "/check", Map.of("consent", "true"));
    }

    /** The person belongs to the organisation of this name. */
    public void belongs(AccountId person, String organisation) {
        database.sql("UPDATE account.account SET organisation_id ="
                        + " (SELECT organisation FROM organisation.name WHERE text = ?) WHERE id = ?")
                .params(organisation, person.value())
                .update();
    }

    public void joins(int year, AccountId editor, String email) {
        sends(
                editor,
                "/admin/prizes/" + year + "/experts/members",
                Map.of("email", email, "act", "ADD", "reason", "An expert of the field"));
    }

    /** What the expert is asked to read and has not read, by its number. */
    public List<UUID> unread(int year, AccountId expert) {
        return database.sql("SELECT r.project FROM prizes.review r JOIN prizes.project p ON p.id = r.project"
                        + " WHERE r.edition = ? AND r.person = ? AND r.state = 'ASKED' AND NOT EXISTS"
                        + " (SELECT FROM prizes.conflict c WHERE c.project = r.project AND c.person = r.person)"
                        + " ORDER BY p.number")
                .params(year, expert.value())
                .query(UUID.class)
                .list();
    }

    /** The expert reads all that is left. */
    public void readTheRest(int year, AccountId expert) {
        unread(year, expert).forEach(project -> {
            Map<String, String> fields = new HashMap<>(Map.of("act", "FINAL", "seen", "0"));
            for (int criterion = 1; criterion <= 9; criterion++) {
                fields.put("scores[" + criterion + "]", String.valueOf(1 + criterion % 5));
            }
            sends(expert, "/prizes/" + year + "/reviews/" + project, fields);
        });
    }

    /** Decides about all of the category that nobody has decided about. */
    public void declineTheRest(int year, int category, AccountId editor) {
        List<UUID> rest = database.sql(
                        "SELECT id FROM prizes.project WHERE edition = ? AND category = ? AND state = 'SUBMITTED'")
                .params(year, category)
                .query(UUID.class)
                .list();
        decide(year, category, "NOT_NOMINATED", rest, editor);
    }

    /** Nominates the first so many of the category. */
    public void nominate(int year, int category, int count, AccountId editor) {
        List<UUID> first = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            first.add(project(year, category, number));
        }
        decide(year, category, "NOMINATED", first, editor);
    }

    private void decide(int year, int category, String choice, List<UUID> projects, AccountId editor) {
        String seen = database.sql(
                        "SELECT coalesce(max(id), 0) FROM prizes.nomination_act WHERE edition = ? AND category = ?")
                .params(year, category)
                .query(String.class)
                .single();
        var request = browser.post()
                .uri("/admin/prizes/" + year + "/nominees/" + category)
                .param("choice", choice)
                .param("reason", "By rank")
                .param("seen", seen)
                .param("projects", projects.stream().map(UUID::toString).toArray(String[]::new))
                .with(people.as(editor))
                .with(csrf());
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    /** Votes by the button on the project's page; answers where that leads. */
    public String vote(int year, UUID project, AccountId voter) {
        return String.valueOf(
                owners.post(browser, voter, "/prizes/" + year + "/projects/" + project + "/vote", Map.of())
                        .getResponse()
                        .getRedirectedUrl());
    }

    public boolean isCounted(int year) {
        return database.sql("SELECT EXISTS (SELECT FROM prizes.vote_count WHERE edition = ?)")
                .param(year)
                .query(Boolean.class)
                .single();
    }

    /** The valid votes of each champion, by title. */
    public Map<String, Integer> champions(int year) {
        Map<String, Integer> champions = new TreeMap<>();
        database.sql("SELECT p.title, v.votes FROM prizes.vote_result v JOIN prizes.project p ON p.id = v.project"
                        + " WHERE v.edition = ? AND v.champion")
                .param(year)
                .query(row -> {
                    champions.put(row.getString("title"), row.getInt("votes"));
                });
        return champions;
    }

    /** Somebody who is asked to read a champion, and which. */
    public record Reading(AccountId expert, UUID champion) {}

    public Reading champion(int year) {
        return database.sql("SELECT person, project FROM prizes.champion_review WHERE edition = ? AND state = 'ASKED'"
                        + " ORDER BY person, project LIMIT 1")
                .param(year)
                .query((row, number) -> new Reading(
                        new AccountId(row.getObject("person", UUID.class)), row.getObject("project", UUID.class)))
                .single();
    }

    private void sends(AccountId person, String address, Map<String, String> fields) {
        assertThat(owners.post(browser, person, address, fields)).as(address).hasStatus3xxRedirection();
    }
}
