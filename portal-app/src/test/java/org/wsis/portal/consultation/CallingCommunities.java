package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Timetable;

/** Forums of tests whose communities call for facilitators, with the pages that people use. */
@Component
public class CallingCommunities {
    /** The key of the community that calls here and has two seats. */
    public static final String HERE = "facilitators-here";

    /** The key of the community that calls elsewhere. */
    public static final String ELSEWHERE = "facilitators-elsewhere";

    private final ObjectProvider<MockMvcTester> browser;
    private final People people;
    private final Owners owners;
    private final HeldConsultations consultations;
    private final Timetable timetable;
    private final Planning planning;
    private final JdbcClient sql;

    CallingCommunities(
            ObjectProvider<MockMvcTester> browser,
            People people,
            Owners owners,
            HeldConsultations consultations,
            Timetable timetable,
            Planning planning,
            JdbcClient sql) {
        this.browser = browser;
        this.people = people;
        this.owners = owners;
        this.consultations = consultations;
        this.timetable = timetable;
        this.planning = planning;
        this.sql = sql;
    }

    /**
     * A call that runs.
     *
     * @param path of its page
     * @param focal the focal point of {@link #HERE}
     */
    public record Call(int year, String path, AccountId focal) {
        /** Where people are put forward. */
        public String candidates() {
            return path + "/" + HERE + "/candidates";
        }

        /** Where the focal point hands in. */
        public String names() {
            return path + "/" + HERE + "/names";
        }
    }

    /** The call for the Forum of this year, with a new focal point; it ends in January of that year. */
    public Call open(int year) {
        String path = consultations.forum(year) + "/facilitators";
        AccountId focal = people.person("A focal point");
        set(year, HERE, Map.of("call", "HERE", "seats", "2", "focalEmail", people.email(focal)));
        set(year, ELSEWHERE, Map.of("call", "ELSEWHERE", "seats", "1", "link", "https://example.org/call"));
        until(year, PhaseDates.announced(null, LocalDate.of(year, 1, 30), null, null));
        return new Call(year, path, focal);
    }

    /** Staff describe the community of this key anew; what is not given is as in {@link #community}. */
    public void set(int year, String key, Map<String, String> more) {
        String staff = "/admin/consultations/forum-" + year + "/facilitators";
        AccountId editor = people.holding(Role.EDITOR);
        Map<String, String> fields = community(key, more);
        boolean known = sql.sql("SELECT EXISTS (SELECT FROM consultation.community WHERE process = ? AND key = ?)")
                .params(consultations.id("forum-" + year), key)
                .query(Boolean.class)
                .single();
        String form = staff + "/communities" + (known ? "/" + key : "");
        if (known) {
            fields.put("version", Owners.version(owners.page(browser.getObject(), editor, form)));
        }
        assertThat(owners.post(browser.getObject(), editor, form, fields)).hasRedirectedUrl(staff);
    }

    /** The fields of a community. */
    public static Map<String, String> community(String key, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>();
        fields.put("key", key);
        fields.put("number", "1");
        fields.put("version", "0");
        fields.put("words[2].title", "Community " + key);
        fields.put("words[2].about", "A jury of five chooses");
        fields.put("words[3].title", "Communauté " + key);
        fields.putAll(more);
        return fields;
    }

    /** Names of the Forum of this year are taken until then. */
    public void until(int year, PhaseDates dates) {
        PhaseView phase = timetable.phase("hltf", String.valueOf(year), "names").orElseThrow();
        long version = planning.record(phase.id()).orElseThrow().version();
        planning.amend(phase.id(), version, dates, "For a test", people.holding(Role.ADMINISTRATOR));
    }

    /** The fields with which somebody is put forward. */
    public static Map<String, String> person(String name, String email) {
        return new HashMap<>(Map.of(
                "name", name,
                "email", email,
                "position", "Director",
                "organisation", "Radio of the coast",
                "country", "KE",
                "gender", "WOMAN",
                "biography", "Twenty years of radio",
                "languages", "English, Swahili",
                "why", "She listens",
                "agreed", "true"));
    }

    /** Somebody with a new address is put forward; answers the address. */
    public String putForward(Call call, String name) {
        String email = UUID.randomUUID() + "@example.org";
        AccountId author = people.person("Somebody who knows " + name);
        assertThat(owners.post(browser.getObject(), author, call.candidates(), person(name, email)))
                .hasRedirectedUrl(call.path());
        return email;
    }

    /** The id of the candidate with this address. */
    public String candidate(String email) {
        return sql.sql("SELECT id FROM consultation.candidate WHERE email = ?")
                .param(email)
                .query(String.class)
                .single();
    }

    /** The ids of those with these addresses, as one field. */
    public String candidates(String... emails) {
        return Arrays.stream(emails).map(this::candidate).collect(Collectors.joining(","));
    }

    /** The focal point hands in those with these addresses. */
    public void handIn(Call call, String... emails) {
        String version = Owners.version(owners.page(browser.getObject(), call.focal(), call.names()));
        Map<String, String> fields = Map.of("how", "By lot", "version", version, "chosen", candidates(emails));
        assertThat(owners.post(browser.getObject(), call.focal(), call.names(), fields))
                .hasRedirectedUrl(call.names());
    }

    /** Somebody is put forward, handed in and agrees; answers the address. */
    public String agreeing(Call call, String name) {
        String email = putForward(call, name);
        handIn(call, email);
        agree(email);
        return email;
    }

    /** Somebody who was handed in agrees. */
    public void agree(String email) {
        sql.sql("UPDATE consultation.nominee SET answer = 'CONSENTED', answered_at = now(), version = version + 1"
                        + " WHERE candidate = ?::uuid")
                .param(candidate(email))
                .update();
    }

    /** Staff publish whom their page shows as ready. */
    public void publish(Call call) {
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.post(browser.getObject(), editor, "/admin" + call.path() + "/publication", seen(call)))
                .hasRedirectedUrl("/admin" + call.path());
    }

    /** What the button sends that publishes, as the page is now. */
    public Map<String, String> seen(Call call) {
        String page = owners.page(browser.getObject(), people.holding(Role.EDITOR), "/admin" + call.path());
        String ready = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(","));
        return Map.of("seen", ready);
    }

    /** Somebody who agrees has a session; published if that is so. */
    public void session(String email, boolean published) {
        sql.sql("UPDATE consultation.nominee SET session = 'A session on bridges', version = version + 1,"
                        + " published_at = CASE WHEN ? THEN now() END WHERE candidate = ?::uuid")
                .params(published, candidate(email))
                .update();
    }

    /** Where the letter leads that asked the person with this address. */
    public String link(String email) {
        return WrittenLetters.to(email).stream()
                .filter(letter -> letter.kind().equals("consultation.facilitator.letter.asked"))
                .findFirst()
                .orElseThrow()
                .path();
    }

    /** The kinds of the letters to the address, the latest first. */
    public List<String> kinds(String email) {
        return WrittenLetters.to(email).stream()
                .map(WrittenLetters.Letter::kind)
                .toList();
    }
}
