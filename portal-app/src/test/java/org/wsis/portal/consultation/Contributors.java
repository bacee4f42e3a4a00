package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** What people do who contribute to a consultation, by the pages they use. */
@Component
public class Contributors {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final ObjectProvider<MockMvcTester> browser;
    private final Owners owners;
    private final People people;

    Contributors(ObjectProvider<MockMvcTester> browser, Owners owners, People people) {
        this.browser = browser;
        this.owners = owners;
        this.people = people;
    }

    public static String form(String slug) {
        return "/consultations/" + slug + "/contribute";
    }

    /** Whole answers to one question of every type. */
    public static Map<String, String> whole(String text) {
        Map<String, String> said = new HashMap<>();
        said.put("said[text]", text);
        said.put("said[line]", "A line");
        said.put("said[one]", "a");
        said.put("said[order_a]", "2");
        said.put("said[order_b]", "1");
        said.put("said[rows_1_a]", "A cell");
        said.put("questionnaire", "1");
        said.put("version", "0");
        return said;
    }

    /** Fills in everything. */
    public void answer(AccountId person, String slug) {
        answer(person, slug, "Some words");
    }

    public void answer(AccountId person, String slug, String text) {
        answer(person, slug, text, version(person, form(slug)));
    }

    /** The same without a look at the page, whose clock a test may not have stopped. */
    public void answer(AccountId person, String slug, String text, String version) {
        Map<String, String> fields = whole(text);
        fields.put("version", version);
        assertThat(post(person, form(slug), fields)).hasRedirectedUrl(form(slug));
    }

    /** Reads it through and sends it. */
    public void send(AccountId person, String slug, String title, boolean confidential) {
        Map<String, String> cover = cover(title, confidential);
        cover.put("version", version(person, form(slug) + "/check"));
        assertThat(post(person, form(slug) + "/check", cover)).hasRedirectedUrl(form(slug) + "/receipt");
    }

    /** What is said when the sheet is sent as it was saved first. */
    public static Map<String, String> cover(String title, boolean confidential) {
        Map<String, String> cover = new HashMap<>();
        cover.put("title", title);
        cover.put("behalf", "person");
        cover.put("language", "ENGLISH");
        cover.put("confidential", String.valueOf(confidential));
        cover.put("version", "1");
        return cover;
    }

    public MvcTestResult post(AccountId person, String address, Map<String, String> fields) {
        return owners.post(browser.getObject(), person, address, fields);
    }

    public String page(AccountId person, String address) {
        return owners.page(browser.getObject(), person, address);
    }

    /** Gives a file in answer to the question. */
    public MvcTestResult attach(AccountId person, String slug, String name, String text) {
        return browser.getObject()
                .post()
                .multipart()
                .uri(form(slug) + "/files/file")
                .file(new MockMultipartFile("file", name, "text/plain", text.getBytes(StandardCharsets.UTF_8)))
                .with(people.as(person))
                .with(csrf())
                .exchange();
    }

    /** The version of the sheet that the page carries. */
    public String version(AccountId person, String address) {
        Matcher version = VERSION.matcher(page(person, address));
        assertThat(version.find()).as("a form with its version").isTrue();
        return version.group(1);
    }
}
