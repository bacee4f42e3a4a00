package org.wsis.portal.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** Agendas of editions that tests open, built by the forms of staff. */
@Component
public class Agendas {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"");

    private final ObjectProvider<MockMvcTester> browser;
    private final Owners owners;
    private final People people;
    private final JdbcClient sql;

    Agendas(ObjectProvider<MockMvcTester> browser, Owners owners, People people, JdbcClient sql) {
        this.browser = browser;
        this.owners = owners;
        this.people = people;
        this.sql = sql;
    }

    /** The path of staff to the agenda of a year: two days, the rooms 1 and 2, a track, the sessions 101 and 102. */
    public String built(int year) {
        if (!isOpen(year)) {
            AccountId editor = people.holding(Role.EDITOR);
            begin(year, editor);
            assertThat(save(editor, year, 0, session(year, "Bridges over the divide", 1, "09:00")))
                    .hasStatus3xxRedirection();
            assertThat(save(editor, year, 0, session(year, "Radio for islands", 2, "11:00")))
                    .hasStatus3xxRedirection();
        }
        return path(year);
    }

    /** The same with a full session, and released. */
    public String released(int year) {
        if (!isOpen(year)) {
            built(year);
            save(people.holding(Role.EDITOR), year, 101, full(year));
            release(year, "The agenda of a test");
        }
        return path(year);
    }

    /** The same with a further title of the session 101, not released. */
    public String renamed(int year) {
        released(year);
        AccountId editor = people.holding(Role.EDITOR);
        String version = Owners.version(page(editor, path(year) + "/sessions/101"));
        assertThat(save(editor, year, 101, with(full(year), "title", "Title " + UUID.randomUUID(), "version", version)))
                .hasStatus3xxRedirection();
        return path(year);
    }

    private static Map<String, String> full(int year) {
        return with(
                session(year, "Bridges over the divide", 1, "09:00"),
                "type",
                "POLICY",
                "track",
                "youth",
                "languages",
                "FRENCH",
                "captioning",
                "true",
                "remote",
                "true",
                "link",
                "https://example.org/room",
                "organisers[0].name",
                "Island Union",
                "organisers[0].email",
                "island.union@example.org",
                "people[0].name",
                "Ann Lee",
                "people[0].role",
                "MODERATOR",
                "people[0].position",
                "Chair",
                "people[0].organisation",
                "Island Union",
                "people[0].consent",
                "true",
                "documents[0].title",
                "A paper",
                "documents[0].url",
                "https://example.org/paper.pdf");
    }

    /** The same without sessions. */
    public void begin(int year, AccountId editor) {
        open(year, editor);
        days(year, editor);
    }

    /** An edition of two days and nothing else. */
    public void open(int year, AccountId editor) {
        assertThat(post(
                        editor,
                        "/admin/forum",
                        Map.of("year", "" + year, "like", "", "words[2].title", "Forum of agenda " + year)))
                .hasStatus3xxRedirection();
        assertThat(post(
                        editor,
                        "/admin/forum/" + year + "/dates",
                        Map.of("starts", year + "-05-12", "ends", year + "-05-13", "version", "0")))
                .hasStatus3xxRedirection();
    }

    private void days(int year, AccountId editor) {
        assertThat(post(
                        editor,
                        path(year) + "/setting",
                        Map.of("days[0].held", "true", "days[0].title", "Opening", "days[1].held", "true")))
                .hasStatus3xxRedirection();
        room(editor, year, "Popov Room");
        room(editor, year, "Room A");
        assertThat(post(
                        editor,
                        path(year) + "/tracks/0",
                        Map.of("slug", "youth", "colour", "TEAL", "names[2]", "Youth", "version", "0")))
                .hasStatus3xxRedirection();
    }

    public void room(AccountId editor, int year, String name) {
        assertThat(post(
                        editor,
                        path(year) + "/rooms/0",
                        Map.of("name", name, "seats", "90", "captioning", "true", "version", "0")))
                .hasStatus3xxRedirection();
    }

    private boolean isOpen(int year) {
        return browser.getObject()
                        .get()
                        .uri("/forum/" + year)
                        .exchange()
                        .getResponse()
                        .getStatus()
                == 200;
    }

    public static String path(int year) {
        return "/admin/forum/" + year + "/agenda";
    }

    /** A session on the first day, as somebody types it. */
    public static Map<String, String> session(int year, String title, int room, String hour) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "type",
                "THEMATIC",
                "title",
                title,
                "description",
                "About " + title,
                "room",
                "" + room,
                "at",
                year + "-05-12T" + hour,
                "minutes",
                "90",
                "version",
                "0"));
        typed.put("actionLines[0].code", "C2");
        typed.put("actionLines[0].rationale", "It is about infrastructure");
        typed.put("sdgs[0].code", "9");
        return typed;
    }

    /** The same with something else. */
    public static Map<String, String> with(Map<String, String> typed, String... namesAndValues) {
        Map<String, String> all = new HashMap<>(typed);
        for (int at = 0; at < namesAndValues.length; at += 2) {
            all.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return all;
    }

    /** Saves a session; number 0 is a new one. */
    public MvcTestResult save(AccountId editor, int year, int number, Map<String, String> typed) {
        return post(editor, path(year) + "/sessions/" + number + "?lang=en", typed);
    }

    public MvcTestResult post(AccountId editor, String address, Map<String, String> typed) {
        return owners.post(browser.getObject(), editor, address, typed);
    }

    public String page(AccountId person, String address) {
        return owners.page(browser.getObject(), person, address);
    }

    /** A session to be of the year, as an accepted request would leave it; its number. */
    public int plantDraft(int year, String title, boolean confidential) {
        int number = sql.sql("INSERT INTO forum.draft_count AS counted (edition, last) VALUES (?, 1)"
                        + " ON CONFLICT (edition) DO UPDATE SET last = counted.last + 1 RETURNING last")
                .param(year)
                .query(Integer.class)
                .single();
        sql.sql("""
                        INSERT INTO forum.draft_session (id, version, edition, number, request, consultation, contribution,
                            contribution_title, confidential, title, action_lines, sdgs, captioning, interpretation, accepted_at)
                        VALUES (?, 0, ?, ?, ?, 'forum-2018', 7, 'A contribution', ?, ?, '{C2}', '{9}', true, '{fr}', now())""")
                .params(UUID.randomUUID(), year, number, UUID.randomUUID(), confidential, title)
                .update();
        return number;
    }

    /** What the page says was seen. */
    public static String seen(String page) {
        Matcher seen = SEEN.matcher(page);
        assertThat(seen.find()).as("the form with what was seen").isTrue();
        return seen.group(1);
    }

    /** Releases the agenda as it is. */
    public void release(int year, String name) {
        assertThat(releaseSeen(people.holding(Role.EDITOR), year, name)).hasStatus3xxRedirection();
    }

    /** The same, whatever comes of it. */
    public MvcTestResult releaseSeen(AccountId editor, int year, String name) {
        String releases = path(year) + "/releases";
        return post(editor, releases + "?lang=en", Map.of("name", name, "seen", seen(page(editor, releases))));
    }

    public void cancel(AccountId editor, int year, int number) {
        String form = path(year) + "/sessions/" + number + "/cancellation";
        assertThat(post(editor, form, Map.of("reason", "For a test", "version", Owners.version(page(editor, form)))))
                .hasStatus3xxRedirection();
    }

    /** So many further sessions like the first one, with so many people in all. */
    public void fill(int year, int many, int persons) {
        sql.sql("""
                        INSERT INTO forum.agenda_session (edition, number, version, content, room, starts_at, ends_at, changed_at)
                        SELECT edition, number + 1 + n, 0, jsonb_set(content, '{people}', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                                'name', 'Person ' || (n * 7 + p), 'role', 'SPEAKER', 'consent', true)), '[]')
                            FROM generate_series(1, :persons / :many + 1) p)), room, starts_at + n * interval '2 minutes',
                            ends_at + n * interval '2 minutes', changed_at
                        FROM forum.agenda_session, generate_series(1, :many) n WHERE edition = :year AND number = 101""")
                .param("year", year)
                .param("many", many)
                .param("persons", persons)
                .update();
    }
}
