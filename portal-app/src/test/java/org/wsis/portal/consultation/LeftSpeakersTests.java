package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.wsis.portal.forum.Agendas.path;
import static org.wsis.portal.forum.Agendas.session;
import static org.wsis.portal.forum.Agendas.with;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Members;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.forum.Agendas;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.portal.stocktaking.StoredEntries;

/** What becomes of an accepted workshop and of its speakers reaches the agenda that took it over, and everybody. */
@PortalTest
class LeftSpeakersTests {
    private static final int YEAR = 2875;
    private static final Pattern SPEAKER = Pattern.compile("name=\"people\\[0]\\.speaker\" value=\"([0-9a-f-]{36})\"");

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    Owners owners;

    @Autowired
    JudgedConsultations consultations;

    @Autowired
    AskingConsultations asking;

    @Autowired
    AskingForRooms rooms;

    @Autowired
    Contributors contributors;

    @Autowired
    Agendas agendas;

    @Autowired
    JdbcClient sql;

    private final String email = AskingForRooms.address();
    private final Map<String, String> fields = AskingForRooms.workshop("Radios for the coast", email);
    private AccountId author;
    private AccountId editor;
    private String slug = "";
    private String consultation = "";
    private String form = "";
    private UUID request = UUID.randomUUID();

    @BeforeEach
    void people() {
        author = people.person("Organizer");
        editor = people.holding(Role.EDITOR);
    }

    @AfterEach
    void endTheCalls() {
        asking.end();
    }

    /** A workshop of which Ada agreed to be a speaker is accepted; the agenda of the year has days and rooms. */
    private void accepted(int year) {
        agendas.begin(year, editor);
        slug = rooms.open(year);
        consultation = "/consultations/" + slug;
        consultations.criterion(consultation);
        contributors.answer(author, slug);
        form = rooms.ask(author, slug, fields);
        send();
        request = consultations.all(consultation).getLast();
        reply("AGREE");
        accept();
    }

    private void send() {
        assertThat(rooms.send(author, slug, "What the coast needs", false)).hasStatus3xxRedirection();
    }

    private void accept() {
        assertThat(consultations.decide(editor, consultation, request, "ACCEPTED", "Welcome", 0))
                .hasStatus3xxRedirection();
        assertThat(consultations.release(editor, consultation, request)).hasStatus3xxRedirection();
    }

    private void reopen() {
        contributors.post(author, Contributors.form(slug) + "/receipt/reopening", Map.of());
    }

    private void askAgain() {
        reopen();
        Map<String, String> changed = new HashMap<>(fields);
        changed.put("about", "Something else");
        rooms.save(author, form, changed);
        send();
    }

    private void reply(String reply) {
        String link = AskingForRooms.link(email);
        assertThat(browser.post()
                        .uri(consultation + "/speakers/consent")
                        .param("token", link.substring(link.indexOf("token=") + 6))
                        .param("reply", reply)
                        .with(csrf())
                        .exchange())
                .hasStatus3xxRedirection();
    }

    private String page(AccountId person, String address) {
        return owners.page(browser, person, address + "?lang=en");
    }

    private String everybody(String address) {
        return Owners.text(browser.get().uri(address).exchange());
    }

    private String content(int year) {
        return sql.sql("SELECT content::text FROM forum.agenda_session WHERE edition = ? AND number = 101")
                .param(year)
                .query(String.class)
                .single();
    }

    private void take(int year) {
        assertThat(agendas.post(editor, path(year) + "/drafts/1", Map.of()))
                .hasRedirectedUrl(path(year) + "/sessions/101");
    }

    @Test
    void whoTakesConsentBackIsOnNoPageOfAReleasedSession() {
        accepted(YEAR);
        take(YEAR);
        String staff = path(YEAR) + "/sessions/101";
        String before = page(editor, staff);
        Matcher speaker = SPEAKER.matcher(before);
        assertThat(speaker.find()).as("who it is in the request").isTrue();
        var typed = with(session(YEAR, "Radios", 1, "09:00"), "version", Owners.version(before));
        var named = with(typed, "people[0].name", "Dr Ada Coast", "people[0].role", "PANELLIST");
        assertThat(agendas.save(
                        editor,
                        YEAR,
                        101,
                        with(named, "people[0].consent", "true", "people[0].speaker", speaker.group(1))))
                .hasStatus3xxRedirection();
        agendas.release(YEAR, "With Ada");
        String session = "/forum/" + YEAR + "/sessions/101";
        assertThat(everybody(session)).contains("Dr Ada Coast");
        assertThat(sql.sql("SELECT content::text FROM forum.released_session WHERE edition = ?")
                        .param(YEAR)
                        .query(String.class)
                        .single())
                .doesNotContain(speaker.group(1));
        String open = Owners.version(page(editor, staff));

        reply("DECLINE");

        List.of("/sessions/101", "/agenda", "/agenda.ics", "/sessions/101.ics", "/agenda/releases/1")
                .forEach(one -> assertThat(everybody("/forum/" + YEAR + one))
                        .as(one)
                        .contains("Radios")
                        .doesNotContain("Dr Ada"));
        assertThat(everybody("/api/v1/forum/" + YEAR + "/sessions"))
                .contains("Radios")
                .doesNotContain("Dr Ada");
        assertThat(everybody("/search?q=Ada+Coast")).doesNotContain("Dr Ada");
        assertThat(page(editor, staff)).contains("Radios").doesNotContain("Dr Ada");
        assertThat(content(YEAR)).doesNotContain("Dr Ada");
        assertThat(agendas.save(editor, YEAR, 101, with(named, "version", open, "people[0].consent", "true")))
                .as("a form from before")
                .hasStatus(409);
        assertThat(content(YEAR)).doesNotContain("Dr Ada");
    }

    @Test
    void whoDeclinedBeforeIsNotTakenOverAndKeepsNoName() {
        int year = YEAR + 1;
        accepted(year);
        AccountId ada = people.person("Ada", email, Locale.ENGLISH);
        String draft = "/admin/forum/" + year + "/sessions/1";
        assertThat(page(editor, draft)).contains("Ada of the coast").doesNotContain("A speaker who withdrew");
        members.delete(ada);
        assertThat(page(editor, draft))
                .contains("A speaker who withdrew", "Declined since")
                .doesNotContain("Ada of the coast", "Coast Institute");
        assertThat(sql.sql("SELECT n.name FROM forum.draft_session_speaker n JOIN forum.draft_session d"
                                + " ON d.id = n.session WHERE d.edition = ?")
                        .param(year)
                        .query(String.class)
                        .list())
                .containsOnlyNulls();
        take(year);
        assertThat(content(year)).contains("\"people\": []");
    }

    @Test
    void aSessionThatIsGoneIsMarkedOnTheAgendaAndNotTakenOver() {
        int year = YEAR + 2;
        accepted(year);
        take(year);
        assertThat(page(editor, path(year)) + page(editor, path(year) + "/sessions/101"))
                .contains("Radios for the coast")
                .doesNotContain("Taken off:");
        askAgain();
        assertThat(page(editor, path(year))).contains("Taken off:", "sent again and is judged anew");
        assertThat(page(editor, path(year) + "/sessions/101")).contains("Taken off:", "sent again and is judged anew");
        accept();
        assertThat(page(editor, path(year))).contains("/drafts/2");
        contributors.post(author, Contributors.form(slug) + "/receipt/withdrawal", Map.of());
        assertThat(page(editor, path(year))).doesNotContain("/drafts/2");
        assertThat(agendas.post(editor, path(year) + "/drafts/2", Map.of())).hasRedirectedUrl(path(year));
    }

    @Test
    void whatWasKeptBeforeIsMended() throws IOException {
        int year = YEAR + 3;
        accepted(year);
        take(year);
        StoredEntries.execute("""
                WITH wrong AS (INSERT INTO consultation.request_speaker (id, request, role, hash, asked_at, answer, answered_at, address)
                    SELECT gen_random_uuid(), id, 'PANELLIST', sha256(id::text::bytea), sent_at, 'DECLINED', sent_at,
                        sha256(id::text::bytea) FROM consultation.request WHERE id = '%1$s' RETURNING id),
                place AS (UPDATE forum.draft_session_speaker n SET speaker = wrong.id FROM wrong, forum.draft_session d
                    WHERE d.id = n.session AND d.request = '%1$s' RETURNING n.session, n.place)
                INSERT INTO forum.draft_session_decline (session, place, at) SELECT session, place, now() FROM place;
                UPDATE forum.agenda_session SET content = content #- '{people,0,speaker}' WHERE edition = %2$d
                """.formatted(request, year));
        assertThat(page(editor, "/admin/forum/" + year + "/sessions/1")).contains("Declined since");
        migrate("V202612010545__forum_speakers_found_again");
        migrate("V202612010546__forum_agenda_speakers");
        assertThat(page(editor, "/admin/forum/" + year + "/sessions/1"))
                .contains("Ada of the coast")
                .doesNotContain("Declined since");
        assertThat(SPEAKER.matcher(page(editor, path(year) + "/sessions/101")).find())
                .isTrue();
        askAgain();
        StoredEntries.execute("""
                ALTER TABLE forum.draft_session DISABLE TRIGGER draft_session_gone;
                UPDATE forum.draft_session SET gone_at = NULL, gone_reason = NULL WHERE request = '%s';
                ALTER TABLE forum.draft_session ENABLE TRIGGER draft_session_gone
                """.formatted(request));
        assertThat(page(editor, path(year))).doesNotContain("Taken off:");
        migrate("V202612010548__forum_sessions_sent_again");
        assertThat(page(editor, path(year))).contains("Taken off:", "sent again and is judged anew");
    }

    private static void migrate(String name) throws IOException {
        StoredEntries.execute(new ClassPathResource("db/migration/forum/" + name + ".sql")
                .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void everybodyHearsThatADecisionHoldsNoMore() {
        accepted(YEAR + 4);
        String contribution = consultation + "/contributions/1";
        String sentAgain = "A request that came with it was sent again and is judged anew";
        String withdrawn = "A request that came with it was withdrawn";
        assertThat(everybody(contribution + "?lang=en"))
                .contains("A request that came with it is accepted")
                .doesNotContain(sentAgain, withdrawn);
        askAgain();
        assertThat(everybody(contribution + "?lang=en")).contains(sentAgain).doesNotContain(withdrawn);
        askAgain();
        assertThat(kinds()).as("once").containsExactly("REQUEST_ACCEPTED", "REQUEST_SENT_AGAIN");
        accept();
        reopen();
        assertThat(contributors.post(author, form + "/removal", Map.of())).hasStatus3xxRedirection();
        send();
        assertThat(everybody(contribution + "?lang=en")).contains(sentAgain, withdrawn);
        assertThat(everybody(consultation + "/contributions/ledger.csv?lang=en"))
                .contains(sentAgain, withdrawn);
        assertThat(kinds())
                .containsExactly("REQUEST_ACCEPTED", "REQUEST_SENT_AGAIN", "REQUEST_ACCEPTED", "REQUEST_WITHDRAWN");
    }

    private List<String> kinds() {
        return sql.sql("SELECT e.kind FROM consultation.fate_event e JOIN consultation.request r"
                        + " ON r.contribution = e.contribution WHERE r.id = ? AND e.kind LIKE 'REQUEST%' ORDER BY e.id")
                .param(request)
                .query(String.class)
                .list();
    }
}
