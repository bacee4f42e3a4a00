package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.portal.mailbox.WrittenLetters;

/** What people do who ask for workshops, stands and partnerships, by the pages they use. */
@Component
public class AskingForRooms {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern REQUESTS = Pattern.compile("name=\"requests\" value=\"([0-9a-f]*)\"");

    private final AskingConsultations consultations;
    private final Contributors contributors;
    private final JdbcClient sql;

    AskingForRooms(AskingConsultations consultations, Contributors contributors, JdbcClient sql) {
        this.consultations = consultations;
        this.contributors = contributors;
        this.sql = sql;
    }

    /** The consultation of the year takes contributions, and all kinds of requests; its name in addresses. */
    public String open(int year) {
        consultations.ask(year, AskingConsultations.everyType());
        String slug = AskingConsultations.slug(year);
        take(slug, "WORKSHOP", "STAND", "PARTNERSHIP");
        return slug;
    }

    /** Its call takes these kinds from now on. */
    public void take(String slug, String... kinds) {
        sql.sql("UPDATE consultation.phase SET requests = ?::text[] WHERE key = 'call' AND process = ("
                        + "SELECT id FROM consultation.process WHERE slug = ? AND removed_at IS NULL)")
                .params(kinds, slug)
                .update();
    }

    public static String list(String slug) {
        return Contributors.form(slug) + "/requests";
    }

    /** Begins a request of the kind; the address of its form. */
    public String begin(AccountId person, String slug, String kind) {
        MvcTestResult begun = contributors.post(person, list(slug), Map.of("kind", kind));
        assertThat(begun).hasStatus3xxRedirection();
        return String.valueOf(begun.getResponse().getRedirectedUrl());
    }

    /** Saves it with these fields. */
    public void save(AccountId person, String form, Map<String, String> fields) {
        assertThat(contributors.post(person, form, seen(person, form, fields))).hasStatus3xxRedirection();
    }

    /** The fields with the version that the page has now. */
    public Map<String, String> seen(AccountId person, String form, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("version", found(VERSION, contributors.page(person, form)));
        return all;
    }

    /** A whole request, begun and saved; the address of its form. */
    public String ask(AccountId person, String slug, Map<String, String> fields) {
        String form = begin(person, slug, kind(fields));
        save(person, form, fields);
        return form;
    }

    private static String kind(Map<String, String> fields) {
        return fields.containsKey("minutes") ? "WORKSHOP" : fields.containsKey("shown") ? "STAND" : "PARTNERSHIP";
    }

    /** Reads all through and sends it. */
    public MvcTestResult send(AccountId person, String slug, String title, boolean confidential) {
        return contributors.post(person, Contributors.form(slug) + "/check", cover(person, slug, title, confidential));
    }

    /** What is sent by whoever reads the check page now. */
    public Map<String, String> cover(AccountId person, String slug, String title, boolean confidential) {
        String page = contributors.page(person, Contributors.form(slug) + "/check");
        Map<String, String> cover = Contributors.cover(title, confidential);
        cover.put("version", found(VERSION, page));
        cover.put("requests", found(REQUESTS, page));
        return cover;
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    /** Everything about a workshop with one speaker. */
    public static Map<String, String> workshop(String title, String email) {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", title);
        fields.put("about", "What the workshop is about");
        fields.put("actionLines", "C2");
        fields.put("sdgs", "9");
        fields.put("type", "THEMATIC");
        fields.put("format", "HYBRID");
        fields.put("minutes", "45");
        fields.put("capacity", "120");
        fields.put("setup", "HORSESHOE");
        fields.put("captioning", "true");
        fields.put("interpretation", "FRENCH");
        fields.put("remote", "By a link that everybody gets");
        speaker(fields, 0, "Ada of the coast", email, "WOMAN");
        return fields;
    }

    /** One more speaker. */
    public static void speaker(Map<String, String> fields, int place, String name, String email, String gender) {
        String field = "speakers[" + place + "].";
        fields.put(field + "name", name);
        fields.put(field + "organisation", "Coast Institute");
        fields.put(field + "role", "PANELLIST");
        fields.put(field + "gender", gender);
        fields.put(field + "email", email);
    }

    /** Everything about a stand. */
    public static Map<String, String> stand(String title) {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", title);
        fields.put("about", "What the stand is about");
        fields.put("actionLines", "C3");
        fields.put("sdgs", "4");
        fields.put("format", "PHYSICAL");
        fields.put("shown", "Radios for farmers");
        fields.put("area", "12");
        fields.put("from", "2718-03-19");
        fields.put("to", "2718-03-23");
        return fields;
    }

    /** Everything about a partnership. */
    public static Map<String, String> partnership(String title) {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", title);
        fields.put("about", "What the partner would do");
        fields.put("actionLines", "C11");
        fields.put("sdgs", "17");
        fields.put("level", "Gold");
        fields.put("help", "IN_KIND");
        fields.put("contactName", "Private Contact");
        fields.put("contactEmail", "private.contact@example.org");
        return fields;
    }

    /** An address that nobody had before. */
    public static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    /** Where the letter leads that asked the speaker with this address. */
    public static String link(String email) {
        return String.valueOf(WrittenLetters.to(email).stream()
                .filter(letter -> letter.kind().equals("consultation.request.letter.asked"))
                .findFirst()
                .orElseThrow()
                .path());
    }

    /** So many further requests, each with a speaker who agreed, as if they had been sent with the contribution. */
    public void plant(UUID contribution, int many) {
        plant(contribution, many, "UNSAID");
    }

    /** The same of speakers of this gender. */
    public void plant(UUID contribution, int many, String gender) {
        sql.sql(
                        "INSERT INTO consultation.contribution_sent (contribution, process, sent_at, organisation, source, title,"
                                + " language, questionnaire, answers, confidential, late) SELECT id, process, sent_at, organisation,"
                                + " source, title, language, questionnaire, answers, confidential, late"
                                + " FROM consultation.contribution WHERE id = ? ON CONFLICT DO NOTHING")
                .param(contribution)
                .update();
        sql.sql("""
                        WITH asked AS (
                            INSERT INTO consultation.request (id, version, process, person, kind, begun_at, contribution,
                                number, title, content, sent_at)
                            SELECT gen_random_uuid(), 1, c.process, c.person, 'WORKSHOP', c.sent_at, c.id, n + (SELECT
                                coalesce(max(number), 0) FROM consultation.request r WHERE r.process = c.process),
                                'Planted ' || n, '{"title": "Planted", "actionLines": ["C1"], "sdgs": [1], "minutes": 45}',
                                c.sent_at
                            FROM consultation.contribution c, generate_series(1, :many) AS n WHERE c.id = :contribution
                            RETURNING *),
                        sent AS (
                            INSERT INTO consultation.request_sent (request, process, contribution, sent_at, title, content)
                            SELECT id, process, contribution, sent_at, title, content FROM asked RETURNING *),
                        speaker AS (
                            INSERT INTO consultation.request_speaker (id, request, name, organisation, role, email, hash,
                                asked_at, answer, answered_at)
                            SELECT gen_random_uuid(), id, 'Planted speaker', 'Institute', 'SPEAKER', 'planted@example.org',
                                sha256(id::text::bytea), sent_at, 'CONSENTED', sent_at FROM asked RETURNING *)
                        INSERT INTO consultation.request_sent_speaker (request, sent_at, place, speaker, gender)
                        SELECT p.request, p.asked_at, 1, p.id, :gender FROM speaker p""")
                .param("many", many)
                .param("gender", gender)
                .param("contribution", contribution)
                .update();
    }
}
