package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Limit;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.consultation.question.Wording;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** What is answered to a question for staff only, such as the names of proposed speakers, is on no public page and in no file. */
@PortalTest
class StaffOnlyTests {
    private static final String NAME = "Wilhelmina Planted";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    FateConsultations consultations;

    @Test
    void namesOfProposedSpeakersAreNotPublished() {
        String path = consultations.begin(FateConsultations.slug(), questions(true));
        AccountId author = people.person("Author");
        AccountId editor = people.holding(Role.EDITOR);
        consultations.send(path, author, "With speakers", NAME, false);
        for (String address : List.of(
                path,
                path + "/contributions",
                path + "/contributions/1",
                path + "/contributions/ledger.csv",
                path + "/balance",
                path + "/balance/export.csv",
                "/api/v1" + path + "/contributions")) {
            assertThat(page(address)).as(address).doesNotContain("Wilhelmina");
        }
        assertThat(owners.page(browser, editor, "/admin" + path + "/contributions/1"))
                .contains(NAME);
        assertThat(owners.page(browser, editor, "/admin" + path + "/questionnaire/answers/export.csv"))
                .contains(NAME);
        for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
            assertThat(page(path + "/questions?lang=" + language)).doesNotContain("??");
        }
        assertThat(page(path + "/questions?lang=en")).contains("Only the secretariat reads the answer");
    }

    @Test
    void staffSetItAndWhatTheFormerVersionPublishedGoes() {
        String path = consultations.begin(FateConsultations.slug(), questions(false));
        AccountId editor = people.holding(Role.EDITOR);
        consultations.send(path, people.person("Author"), "With speakers", NAME, false);
        assertThat(page(path + "/contributions/1")).contains(NAME);
        String staff = "/admin" + path + "/questionnaire";
        Map<String, String> fields = new HashMap<>(Map.of(
                "language",
                "ENGLISH",
                "words[2].title",
                "Who should speak?",
                "least",
                "0",
                "most",
                "300",
                "unit",
                "WORDS",
                "forStaff",
                "true",
                "revision",
                revision(editor, staff)));
        assertThat(owners.post(browser, editor, staff + "/items/text", fields)).hasStatus3xxRedirection();
        assertThat(owners.page(browser, editor, staff + "/items/text")).contains("name=\"forStaff\"", "checked");
        assertThat(owners.post(browser, editor, staff + "/publication", Map.of("revision", revision(editor, staff))))
                .hasStatus3xxRedirection();
        assertThat(page(path + "/contributions/1")).doesNotContain("Wilhelmina");
    }

    @Test
    void whatWasTypedIsKeptWhenTheItemIsGone() {
        String path = consultations.begin(FateConsultations.slug(), questions(false));
        AccountId editor = people.holding(Role.EDITOR);
        String staff = "/admin" + path + "/questionnaire";
        Map<String, String> fields = new HashMap<>(Map.of(
                "language",
                "ENGLISH",
                "words[2].title",
                "Typed with care",
                "least",
                "0",
                "most",
                "300",
                "unit",
                "WORDS"));
        fields.put("revision", revision(editor, staff));
        fields.put("kind", "TEXT");
        assertThat(owners.post(
                        browser, editor, staff + "/items/text/removal", Map.of("revision", revision(editor, staff))))
                .hasStatus3xxRedirection();
        MvcTestResult late = owners.post(browser, editor, staff + "/items/text?lang=en", fields);
        assertThat(late).hasStatus(409);
        assertThat(Owners.text(late)).contains("Typed with care", "Somebody took this out of the draft meanwhile");
        MvcTestResult below = owners.post(browser, editor, staff + "/items/new/TEXT?under=gone&lang=en", fields);
        assertThat(below).hasStatus(409);
        assertThat(Owners.text(below)).contains("Typed with care");
    }

    private String revision(AccountId editor, String staff) {
        var matcher =
                Pattern.compile("name=\"revision\" value=\"(\\d+)\"").matcher(owners.page(browser, editor, staff));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static Questionnaire questions(boolean forStaff) {
        Item text = new Item(
                "text",
                Kind.TEXT,
                new Wording("en", Map.of("en", "Who should speak?")),
                Wording.none("en"),
                false,
                new Limit(0, 300, Limit.Unit.WORDS),
                0,
                List.of(),
                forStaff);
        Item other = AskingConsultations.item("one", Kind.SINGLE, null, 0, "a", "b");
        return new Questionnaire(List.of(AskingConsultations.section("all", text, other)));
    }

    private String page(String address) {
        var result = browser.get().uri(address).exchange();
        assertThat(result).as(address).hasStatusOk();
        return Owners.text(result);
    }
}
