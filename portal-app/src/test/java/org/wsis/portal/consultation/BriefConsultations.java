package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.stocktaking.Owners;

/** Consultations with formal inputs, notes of meetings and briefs, by the pages that people use. */
@Component
public class BriefConsultations {
    private final AskingConsultations asking;
    private final ObjectProvider<MockMvcTester> browser;
    private final Owners owners;
    private final People people;
    private final JdbcClient sql;

    BriefConsultations(
            AskingConsultations asking,
            ObjectProvider<MockMvcTester> browser,
            Owners owners,
            People people,
            JdbcClient sql) {
        this.asking = asking;
        this.browser = browser;
        this.owners = owners;
        this.people = people;
        this.sql = sql;
    }

    /** The consultation for the Forum of this year, to which everybody may contribute and commissions hand in; its path. */
    public String open(int year) {
        asking.ask(year, AskingConsultations.everyType());
        sql.sql("UPDATE consultation.phase SET hand_in = 'COMMISSIONS' WHERE key = 'call' AND process = ?")
                .param(process(year))
                .update();
        return "/consultations/" + AskingConsultations.slug(year);
    }

    /** Its call is over. */
    public void close(int year) {
        asking.call(AskingConsultations.slug(year), Instant.EPOCH, Instant.parse("2020-01-01T00:00:00Z"), "REFUSED");
    }

    UUID process(int year) {
        return sql.sql("SELECT id FROM consultation.process WHERE slug = ? AND removed_at IS NULL")
                .param(AskingConsultations.slug(year))
                .query(UUID.class)
                .single();
    }

    /** A regional review of ESCAP in it; the path of its page. */
    public String review(int year, String name, @Nullable UUID organisation) {
        UUID review = UUID.randomUUID();
        sql.sql(
                        "INSERT INTO consultation.review (id, version, process, kind, name, commission, organisation, first_day, created_at)"
                                + " VALUES (:id, 0, :process, 'REGIONAL_REVIEW', :name, 'ESCAP', :organisation::uuid, '2026-05-05', now())")
                .param("id", review)
                .param("process", process(year))
                .param("name", name)
                .param("organisation", organisation == null ? null : organisation.toString())
                .update();
        return "/consultations/" + AskingConsultations.slug(year) + "/reviews/" + review;
    }

    /** What is handed in with this text. */
    public static Map<String, String> input(String title, String text, String version) {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", title);
        fields.put("text", text);
        fields.put("language", "ENGLISH");
        fields.put("adoptedBy", "The participants");
        fields.put("adoptedOn", "2026-05-06");
        fields.put("actionLines", "C2");
        fields.put("goals", "9");
        fields.put("version", version);
        return fields;
    }

    /** Hands in what the review says, for the first time. */
    public void handIn(AccountId person, String review, String title, String text) {
        assertThat(owners.post(browser.getObject(), person, review + "/input", input(title, text, "0")))
                .hasRedirectedUrl(review + "/input");
    }

    /** Adds a document to it. */
    public MvcTestResult document(AccountId person, String review, String title, String text) {
        return browser.getObject()
                .post()
                .multipart()
                .uri(review + "/input/documents")
                .file(new MockMultipartFile("file", "outcome.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)))
                .param("name", title)
                .param("written", "FRENCH")
                .with(people.as(person))
                .with(csrf())
                .exchange();
    }

    /** A meeting in it; where its notes are, for staff. */
    public String meeting(int year) {
        String slug = AskingConsultations.slug(year);
        sql.sql("INSERT INTO consultation.phase (process, key, version, kind) VALUES (?, 'gathering', 1, 'MEETING')"
                        + " ON CONFLICT DO NOTHING")
                .param(process(year))
                .update();
        sql.sql("""
                        INSERT INTO schedule.phase (id, version, process, edition, key, title, opens_at, closes_at, author, created_at)
                        SELECT gen_random_uuid(), 0, phase_process, phase_edition, 'gathering', 'A phase of ' || slug, :from, :to,
                            gen_random_uuid(), now() FROM consultation.process WHERE slug = :slug AND removed_at IS NULL
                        ON CONFLICT (process, edition, key) WHERE withdrawn_at IS NULL DO NOTHING""")
                .param("slug", slug)
                .param("from", Instant.parse("2026-06-01T07:00:00Z").atOffset(ZoneOffset.UTC))
                .param("to", Instant.parse("2026-06-01T16:00:00Z").atOffset(ZoneOffset.UTC))
                .update();
        sql.sql(
                        "INSERT INTO consultation.meeting (id, version, process, phase) VALUES (gen_random_uuid(), 0, ?, 'gathering')"
                                + " ON CONFLICT DO NOTHING")
                .param(process(year))
                .update();
        UUID meeting = sql.sql("SELECT id FROM consultation.meeting WHERE process = ? AND phase = 'gathering'")
                .param(process(year))
                .query(UUID.class)
                .single();
        return "/admin/consultations/" + slug + "/meetings/" + meeting + "/notes";
    }

    /** What a speaker said. */
    public static Map<String, String> note(String speaker, String email, String title, String words) {
        Map<String, String> fields = new HashMap<>();
        fields.put("speaker", speaker);
        fields.put("email", email);
        fields.put("affiliation", "Radio of the coast");
        fields.put("type", "CIVIL_SOCIETY");
        fields.put("country", "KE");
        fields.put("language", "ENGLISH");
        fields.put("title", title);
        fields.put("words", words);
        fields.put("version", "0");
        return fields;
    }

    /** Staff note it; the path of the note. */
    public String write(AccountId editor, String notes, String speaker, String email, String title, String words) {
        assertThat(owners.post(browser.getObject(), editor, notes, note(speaker, email, title, words)))
                .hasRedirectedUrl(notes);
        UUID id = sql.sql("SELECT id FROM consultation.meeting_note WHERE email = ? ORDER BY written_at DESC LIMIT 1")
                .param(email)
                .query(UUID.class)
                .single();
        return notes + "/" + id;
    }

    /** Staff ask the speaker; where the letter leads. */
    public String ask(AccountId editor, String note, String email) {
        String version = Owners.version(owners.page(browser.getObject(), editor, note));
        assertThat(owners.post(browser.getObject(), editor, note + "/asking", Map.of("version", version)))
                .hasStatus3xxRedirection();
        return WrittenLetters.to(email).stream()
                .filter(letter -> letter.kind().equals("consultation.note.letter.asked"))
                .findFirst()
                .orElseThrow()
                .path();
    }

    /** A note of which the speaker is asked; where the letter leads. */
    public String asked(AccountId editor, int year, String title) {
        String email = UUID.randomUUID() + "@example.org";
        return ask(editor, write(editor, meeting(year), "Ada of the coast", email, title, "What Ada said"), email);
    }

    /** What the speaker with this address said, and agreed to; the number of the contribution. */
    public int said(AccountId editor, int year, String title, String email) {
        String link =
                ask(editor, write(editor, meeting(year), "Ada of the coast", email, title, "What Ada said"), email);
        assertThat(reply(link, "AGREE")).hasStatus3xxRedirection();
        return sql.sql(
                        "SELECT c.number FROM consultation.meeting_note n"
                                + " JOIN consultation.contribution c ON c.id = n.contribution WHERE n.email = ? AND n.title = ?")
                .params(email, title)
                .query(Integer.class)
                .single();
    }

    /** What somebody answers by the link of a letter, without an account and without script. */
    public MvcTestResult reply(String link, String reply) {
        int at = link.indexOf("?token=");
        return browser.getObject()
                .post()
                .uri(link.substring(0, at))
                .param("token", link.substring(at + "?token=".length()))
                .param("reply", reply)
                .with(csrf())
                .exchange();
    }

    /** Staff write this introduction and publish the brief, for the first time or with a reason. */
    public void publish(AccountId editor, String path, String introduction, @Nullable String reason) {
        String admin = "/admin" + path + "/brief";
        String page = owners.page(browser.getObject(), editor, admin);
        assertThat(owners.post(
                        browser.getObject(),
                        editor,
                        admin,
                        Map.of("words[2].text", introduction, "version", Owners.version(page))))
                .hasRedirectedUrl(admin);
        assertThat(owners.post(browser.getObject(), editor, admin + "/publication", publication(editor, path, reason)))
                .hasRedirectedUrl(admin);
    }

    /** The form that publishes, as it is shown. */
    public Map<String, String> publication(AccountId editor, String path, @Nullable String reason) {
        String page = owners.page(browser.getObject(), editor, "/admin" + path + "/brief");
        Map<String, String> fields = new HashMap<>();
        fields.put("draft", hidden(page, "draft"));
        fields.put("published", hidden(page, "published"));
        if (reason != null) {
            fields.put("reason", reason);
        }
        return fields;
    }

    private static String hidden(String page, String name) {
        var field = java.util.regex.Pattern.compile("name=\"" + name + "\" value=\"(\\d+)\"")
                .matcher(page);
        assertThat(field.find()).as("the form with " + name).isTrue();
        return field.group(1);
    }
}
