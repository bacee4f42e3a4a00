package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
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

/** Consultations whose requests a committee judges. */
@Component
public class JudgedConsultations {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f-]+)\"");
    private static final String WORDS = "{\"language\": \"en\", \"texts\": {\"en\": \"%s\"}}";

    private final FateConsultations consultations;
    private final AskingForRooms rooms;
    private final ObjectProvider<MockMvcTester> browser;
    private final Owners owners;
    private final People people;
    private final JdbcClient sql;

    JudgedConsultations(
            FateConsultations consultations,
            AskingForRooms rooms,
            ObjectProvider<MockMvcTester> browser,
            Owners owners,
            People people,
            JdbcClient sql) {
        this.consultations = consultations;
        this.rooms = rooms;
        this.browser = browser;
        this.owners = owners;
        this.people = people;
        this.sql = sql;
    }

    /** A consultation for no Forum with a criterion for workshops; its path. */
    public String begin() {
        String path = consultations.begin(FateConsultations.slug());
        criterion(path);
        return path;
    }

    /** The same that prepares the Forum of this year, of which there is one. */
    public String begin(int year) {
        String path = begin();
        sql.sql("UPDATE consultation.process SET kind = 'FORUM', edition = :year, phase_process = 'ocp',"
                        + " phase_edition = :year::text WHERE slug = :slug")
                .param("year", year)
                .param("slug", slug(path))
                .update();
        return path;
    }

    /** Workshops are judged by something. */
    public void criterion(String path) {
        sql.sql("INSERT INTO consultation.criterion (process, kind, number, weight, name, low, middle, high)"
                        + " SELECT id, 'WORKSHOP', 1, 2, :name::jsonb, :low::jsonb, :low::jsonb, :low::jsonb"
                        + " FROM consultation.process WHERE slug = :slug")
                .param("name", WORDS.formatted("Relevance"))
                .param("low", WORDS.formatted("Somewhat"))
                .param("slug", slug(path))
                .update();
    }

    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Somebody sends a contribution with a workshop request of this title; the id of that. */
    public UUID ask(String path, AccountId author, String title, boolean confidential) {
        return ask(path, author, null, title, confidential);
    }

    /** The same for an organisation. */
    public UUID ask(String path, AccountId author, UUID organisation, String title, boolean confidential) {
        int number = consultations.send(path, author, organisation, "Contribution of " + title, "Words", confidential);
        UUID contribution = consultations.contribution(path, number);
        rooms.plant(contribution, 1);
        return sql.sql(
                        "UPDATE consultation.request SET title = :title, content = content || jsonb_build_object('about',"
                                + " 'About ' || :title) WHERE contribution = :contribution RETURNING id")
                .param("title", title)
                .param("contribution", contribution)
                .query(UUID.class)
                .single();
    }

    /** So many further requests with the contribution of this number. */
    public void askMore(String path, int number, int many) {
        rooms.plant(consultations.contribution(path, number), many);
    }

    /** A new member of its committee. */
    public AccountId member(String path) {
        AccountId person = people.holding(Role.EXPERT);
        join(path, person);
        return person;
    }

    public void join(String path, AccountId person) {
        sql.sql("INSERT INTO consultation.committee_member (process, person, added_at)"
                        + " SELECT id, ?, now() FROM consultation.process WHERE slug = ?")
                .params(person.value(), slug(path))
                .update();
    }

    public static String mine(String path, UUID request) {
        return path + "/committee/" + request;
    }

    public static String staff(String path, UUID request) {
        return "/admin" + path + "/committee/requests/" + request;
    }

    /** The member hands this score in. */
    public MvcTestResult assess(String path, UUID request, AccountId member, int score, String words) {
        return assess(path, request, member, score, words, sending(request));
    }

    /** The same after the member read this version of the request. */
    public MvcTestResult assess(String path, UUID request, AccountId member, int score, String words, long sending) {
        Map<String, String> fields = Map.of(
                "scores[1]", "" + score, "words", words, "act", "FINAL", "version", "0", "sending", "" + sending);
        return owners.post(browser.getObject(), member, mine(path, request), fields);
    }

    /** The version of the request as it was sent last. */
    public long sending(UUID request) {
        return sql.sql("SELECT version FROM consultation.request WHERE id = ?")
                .param(request)
                .query(Long.class)
                .single();
    }

    /** Decides on top of the decision of this number. */
    public MvcTestResult decide(AccountId editor, String path, UUID request, String outcome, String words, int seen) {
        return decide(editor, path, request, outcome, words, seen, sending(request));
    }

    /** The same after the editor read this version of the request. */
    public MvcTestResult decide(
            AccountId editor, String path, UUID request, String outcome, String words, int seen, long sending) {
        Map<String, String> fields = new HashMap<>(
                Map.of("outcome", outcome, "words", words, "version", String.valueOf(seen), "sending", "" + sending));
        if (seen > 0) {
            fields.put("change", "Changed for a reason");
        }
        return owners.post(browser.getObject(), editor, staff(path, request) + "/decision?lang=en", fields);
    }

    /** Lets the letter about it leave as it is. */
    public MvcTestResult release(AccountId editor, String path, UUID request) {
        String letter = staff(path, request) + "/letter";
        String version = Owners.version(owners.page(browser.getObject(), editor, letter));
        return owners.post(browser.getObject(), editor, letter + "/release", Map.of("version", version));
    }

    /** The letters that the page of all shows. */
    public String seen(AccountId editor, String path) {
        Matcher seen = SEEN.matcher(owners.page(browser.getObject(), editor, "/admin" + path + "/committee/letters"));
        assertThat(seen.find()).as("letters that wait").isTrue();
        return seen.group(1);
    }

    public MvcTestResult releaseAll(AccountId editor, String path, String seen) {
        return owners.post(browser.getObject(), editor, "/admin" + path + "/committee/letters", Map.of("seen", seen));
    }

    /** A request that is accepted and whose letter has left; its id. */
    public UUID accepted(String path) {
        AccountId editor = people.holding(Role.EDITOR);
        UUID request = ask(path, people.person("An organizer"), "An accepted workshop", false);
        assertThat(decide(editor, path, request, "ACCEPTED", "Welcome", 0)).hasStatus3xxRedirection();
        assertThat(release(editor, path, request)).hasStatus3xxRedirection();
        return request;
    }

    /** The ids of all requests of the consultation. */
    public List<UUID> all(String path) {
        return sql.sql("SELECT r.id FROM consultation.request r JOIN consultation.process p ON p.id = r.process"
                        + " WHERE p.slug = ? ORDER BY r.number")
                .param(slug(path))
                .query(UUID.class)
                .list();
    }
}
