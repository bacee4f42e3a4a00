package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.account.People;

/** What owners do in tests, by the pages they use. */
@Component
public class Owners {
    private final People people;

    Owners(People people) {
        this.people = people;
    }

    /** A whole entry, filled in but not sent. */
    public UUID draft(MockMvcTester browser, AccountId owner, String title) {
        return draft(
                browser, owner, title, "en", "A short text of more than ten words about radio bulletins for farmers.");
    }

    public UUID draft(MockMvcTester browser, AccountId owner, String title, String language, String text) {
        UUID id = UUID.randomUUID();
        save(browser, owner, id, "activity", Map.of("title", title, "kind", "PROJECT", "language", language));
        save(browser, owner, id, "who", who());
        save(
                browser,
                owner,
                id,
                "description",
                Map.of("shortDescription", text, "description", (text + " ").repeat(4), "status", "ONGOING"));
        save(browser, owner, id, "alignment", Map.of("actionLines", "C7-env", "sdgs", "13", "targets", "13.1"));
        return id;
    }

    private static Map<String, String> who() {
        var who = new LinkedHashMap<String, String>();
        who.put("organisation", "Coast Radio Network");
        who.put("stakeholderType", "CIVIL_SOCIETY");
        who.put("country", "KE");
        who.put("scope", "NATIONAL");
        who.put("contactName", "Secret Person");
        who.put("contactEmail", "secret.person@example.org");
        return who;
    }

    public void save(MockMvcTester browser, AccountId owner, UUID id, String step, Map<String, String> fields) {
        assertThat(post(browser, owner, "/stocktaking/submit/" + id + "/" + step, fields))
                .hasStatus3xxRedirection();
    }

    public MvcTestResult post(MockMvcTester browser, AccountId person, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(people.as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    public MvcTestResult send(MockMvcTester browser, AccountId owner, UUID id) {
        return post(browser, owner, "/stocktaking/submit/" + id + "/check", Map.of("consent", "true"));
    }

    /** A whole entry that everybody can read. */
    public UUID published(MockMvcTester browser, AccountId owner, String title) {
        UUID id = draft(browser, owner, title);
        assertThat(send(browser, owner, id)).hasStatus3xxRedirection();
        decide(browser, people.holding(Role.EDITOR), id, Map.of("choice", "PUBLISH"));
        return id;
    }

    /** Decides about what waits, as it is now. */
    public void decide(MockMvcTester browser, AccountId editor, UUID id, Map<String, String> decision) {
        String address = "/admin/stocktaking/entries/" + id;
        var fields = new LinkedHashMap<>(decision);
        fields.put("version", version(page(browser, editor, address)));
        assertThat(post(browser, editor, address + "/decision", fields)).hasStatus3xxRedirection();
    }

    /** A change of a published entry, not sent. */
    public UUID revision(MockMvcTester browser, AccountId owner, UUID entry) {
        var begun = post(browser, owner, "/stocktaking/mine/" + entry + "/revision", Map.of());
        assertThat(begun).hasStatus3xxRedirection();
        String address = String.valueOf(begun.getResponse().getRedirectedUrl());
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    public String page(MockMvcTester browser, AccountId person, String address) {
        var result = browser.get().uri(address).with(people.as(person)).exchange();
        assertThat(result).hasStatusOk();
        return text(result);
    }

    public static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The version hidden in the decision form. */
    public static String version(String page) {
        var matcher = java.util.regex.Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(page);
        assertThat(matcher.find()).as("the form with its version").isTrue();
        return matcher.group(1);
    }
}
