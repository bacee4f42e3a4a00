package org.wsis.portal.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis.portal.forum.Agendas.path;
import static org.wsis.portal.forum.Agendas.session;
import static org.wsis.portal.forum.Agendas.with;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.consultation.JudgedConsultations;
import org.wsis.portal.stocktaking.Owners;

/** The agenda of a Forum as staff build it. */
@PortalTest
class AgendaTests {
    private static final int BUILT = 2900;
    private static final int CLASHING = 2901;
    private static final int RACED = 2902;
    private static final int TAKEN = 2903;
    private static final int COUNTED = 2904;
    private static final Pattern KNOWN = Pattern.compile("name=\"known\"[^>]*value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Agendas agendas;

    @Autowired
    JudgedConsultations judges;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @Test
    void staffBuildADay() {
        AccountId editor = people.holding(Role.EDITOR);
        agendas.built(BUILT);
        assertThat(agendas.page(editor, path(BUILT) + "?lang=en"))
                .contains("Popov Room", "90 seats", "Bridges over the divide", "09:00 to 10:30", "Opening")
                .contains("rowspan=\"3\"");
        assertThat(agendas.page(editor, path(BUILT) + "/sessions/101"))
                .contains("It is about infrastructure", "2900-05-12T09:00");
        String form = path(BUILT) + "/sessions/101/place";
        String version = Owners.version(agendas.page(editor, form));
        var moved = Map.of("room", "2", "at", BUILT + "-05-13T14:00", "minutes", "30", "version", version);
        assertThat(agendas.post(editor, form, moved)).hasRedirectedUrl(path(BUILT) + "?day=2900-05-13");
        assertThat(agendas.page(editor, path(BUILT) + "?day=2900-05-13&lang=ar"))
                .contains("14:00", "14:30");
        assertThat(agendas.post(people.person("A stakeholder"), form, moved)).hasStatus(403);
        assertThat(browser.get().uri("/admin/forum/2999/agenda").with(people.as(editor)))
                .hasStatus(404);
    }

    @Test
    void whatIsMissingOrUnknownIsSaidBesideTheField() {
        AccountId editor = people.holding(Role.EDITOR);
        agendas.built(BUILT);
        var whole = session(BUILT, "Refused", 1, "17:00");
        for (Map<String, String> wrong : java.util.List.of(
                with(whole, "at", BUILT + "-05-20T09:00"),
                with(whole, "room", "9"),
                with(whole, "room", ""),
                with(whole, "at", "tomorrow"),
                with(whole, "type", "PARTY"),
                with(whole, "track", "none"),
                with(whole, "people[0].name", "Ann Lee"),
                with(whole, "people[0].position", "Chair", "people[0].role", "SPEAKER"),
                with(whole, "actionLines[1].code", "C2"),
                with(whole, "sdgs[0].code", "18"),
                with(whole, "documents[0].title", "A paper", "documents[0].url", "javascript:alert(1)"))) {
            assertThat(agendas.save(editor, BUILT, 0, wrong))
                    .as("%s", wrong)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Refused", "aria-invalid");
        }
        assertThat(agendas.post(editor, path(BUILT) + "/setting?lang=en", Map.of("days[1].held", "true")))
                .as("a day with sessions")
                .hasStatus(422)
                .bodyText()
                .contains("Sessions are placed on this day");
        assertThat(sql.sql("SELECT count(*) FROM forum.agenda_session WHERE content ->> 'title' = 'Refused'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aClashIsExplainedAndKeptOnlyByWhoKnowsIt() {
        AccountId editor = people.holding(Role.EDITOR);
        agendas.begin(CLASHING, editor);
        var first = with(
                session(CLASHING, "The first", 1, "09:00"),
                "track",
                "youth",
                "people[0].name",
                "Ann  LEE",
                "people[0].role",
                "MODERATOR",
                "organisers[0].name",
                "Island Union");
        assertThat(agendas.save(editor, CLASHING, 0, first)).hasStatus3xxRedirection();
        assertThat(agendas.save(editor, CLASHING, 0, with(first, "title", "The next", "at", CLASHING + "-05-12T10:30")))
                .as("one after the other")
                .hasStatus3xxRedirection();
        var second = with(first, "title", "The second", "at", CLASHING + "-05-12T10:00", "people[0].name", "ann lee");
        MvcTestResult refused = agendas.save(editor, CLASHING, 0, second);
        assertThat(refused).hasStatus(422);
        assertThat(Owners.text(refused))
                .contains("The room is taken at this time by session 101, “The first”.")
                .contains("ann lee takes part in session 101", "Island Union organises session 102")
                .contains("of the same track", "The second");
        assertThat(agendas.page(editor, path(CLASHING))).doesNotContain("The second");
        assertThat(agendas.save(editor, CLASHING, 0, with(second, "known", "R101")))
                .as("other clashes than these")
                .hasStatus(422);
        Matcher known = KNOWN.matcher(Owners.text(refused));
        assertThat(known.find()).isTrue();
        assertThat(agendas.save(editor, CLASHING, 0, with(second, "known", known.group(1))))
                .hasStatus3xxRedirection();
        assertThat(agendas.page(editor, path(CLASHING) + "?lang=en"))
                .contains("The second", "Sessions with clashes: 3", "The room is taken at this time by session 103");
    }

    @Test
    void whoeverIsSlowerIsToldAndKeepsWhatWasTyped() {
        AccountId first = people.holding(Role.EDITOR);
        AccountId second = people.holding(Role.EDITOR);
        agendas.built(RACED);
        var typed = session(RACED, "Said by the first", 1, "09:00");
        assertThat(agendas.save(first, RACED, 101, typed)).hasStatus3xxRedirection();
        MvcTestResult refused = agendas.save(second, RACED, 101, with(typed, "title", "Said by the second"));
        assertThat(refused).hasStatus(409);
        String page = Owners.text(refused);
        assertThat(page).contains("Said by the second", "Somebody else");
        assertThat(agendas.page(second, path(RACED))).doesNotContain("Said by the second");
        var again = with(typed, "title", "Said by the second", "version", Owners.version(page));
        assertThat(agendas.save(second, RACED, 101, again)).hasStatus3xxRedirection();
        String cancel = path(RACED) + "/sessions/101/cancellation";
        assertThat(agendas.post(first, cancel, Map.of("reason", "Nobody comes", "version", "0")))
                .hasStatus(409);
        assertThat(agendas.post(
                        first, cancel, Map.of("reason", "", "version", Owners.version(agendas.page(first, cancel)))))
                .hasStatus(422);
        assertThat(agendas.post(
                        first,
                        cancel,
                        Map.of("reason", "Nobody comes", "version", Owners.version(agendas.page(first, cancel)))))
                .hasStatus3xxRedirection();
        assertThat(agendas.page(first, path(RACED) + "?lang=fr")).contains("Annulée");
        assertThat(agendas.save(first, RACED, 0, session(RACED, "In its place", 1, "09:00")))
                .as("what is cancelled takes no room")
                .hasStatus3xxRedirection();
    }

    @Test
    void aSessionToBeIsTakenOverOnceWithAllItsFacts() {
        AccountId editor = people.holding(Role.EDITOR);
        agendas.begin(TAKEN, editor);
        String consultation = judges.begin(TAKEN);
        judges.accepted(consultation);
        String grid = agendas.page(editor, path(TAKEN) + "?lang=en");
        assertThat(grid).contains("An accepted workshop", "/agenda/drafts/1");
        MvcTestResult taken = agendas.post(editor, path(TAKEN) + "/drafts/1", Map.of());
        assertThat(taken).hasRedirectedUrl(path(TAKEN) + "/sessions/101");
        assertThat(agendas.page(editor, path(TAKEN) + "/sessions/101"))
                .contains(
                        "An accepted workshop",
                        "About An accepted workshop",
                        "/admin" + consultation + "/contributions/");
        assertThat(agendas.post(editor, path(TAKEN) + "/drafts/1", Map.of())).hasRedirectedUrl(path(TAKEN));
        assertThat(sql.sql("SELECT count(*) FROM forum.agenda_session WHERE edition = ?")
                        .param(TAKEN)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void theGridTakesAsManyStatementsForManySessionsAsForFew() {
        AccountId editor = people.holding(Role.EDITOR);
        agendas.built(COUNTED);
        long few = StatementCounts.least(() -> agendas.page(editor, path(COUNTED)));
        sql.sql("""
                        INSERT INTO forum.agenda_session (edition, number, version, content, room, starts_at, ends_at, changed_at)
                        SELECT edition, number + n, 0, content, room, starts_at + n * interval '2 minutes',
                            ends_at + n * interval '2 minutes', changed_at
                        FROM forum.agenda_session, generate_series(2, 300) n WHERE edition = ? AND number = 101""").param(COUNTED).update();
        assertThat(StatementCounts.least(() -> agendas.page(editor, path(COUNTED))))
                .isEqualTo(few);
    }
}
