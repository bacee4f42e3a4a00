package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

@PortalTest
class ConversationTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    JdbcClient sql;

    private AccountId owner;
    private AccountId editor;
    private UUID entry;
    private String title;

    @BeforeEach
    void anEntryIsHandedIn() {
        owner = people.person("Owner");
        editor = people.holding(Role.EDITOR);
        title = "Weather by radio " + UUID.randomUUID();
        entry = owners.draft(browser, owner, title);
    }

    @Test
    void staffAskTheOwnerAnswersAndBothAreTold() {
        owners.send(browser, owner, entry);
        say(editor, questions(), "Which villages?");
        assertThat(letters(owner)).containsExactly("stocktaking.conversation.letter.asked");
        assertThat(owners.page(browser, owner, answers())).contains("Which villages?", title);
        assertThat(owners.page(browser, owner, "/stocktaking/mine/" + entry)).contains("Which villages?", answers());

        say(owner, answers(), "Kwale <b>and</b> Lamu");

        assertThat(letters(editor)).containsExactly("stocktaking.conversation.letter.answered");
        assertThat(owners.page(browser, editor, "/admin/stocktaking/entries/" + entry))
                .contains("Kwale &lt;b&gt;and&lt;/b&gt; Lamu");
    }

    @Test
    void theReasonsOfAReturnStayWhatIsToBeCorrected() {
        owners.send(browser, owner, entry);
        String review = "/admin/stocktaking/entries/" + entry;
        owners.post(
                browser,
                editor,
                review + "/decision",
                Map.of(
                        "version", Owners.version(owners.page(browser, editor, review)),
                        "choice", "RETURN",
                        "pins[0].reason", "UNCLEAR",
                        "pins[0].words", "What is it?"));
        say(owner, answers(), "I shall look it up");
        assertThat(owners.page(browser, owner, "/stocktaking/mine/" + entry))
                .containsSubsequence("class=\"pin\"", "What is it?", "I shall look it up");
        assertThat(owners.page(browser, editor, "/admin/queue")).contains(questions());

        say(editor, questions(), "Thank you");

        assertThat(owners.page(browser, editor, "/admin/queue")).doesNotContain(questions());
    }

    @Test
    void nobodyElseTalksAndNothingIsSaidOfADraft() {
        assertThat(browser.get().uri(questions()).with(people.as(editor))).hasStatus(404);
        assertThat(browser.get().uri(answers()).with(people.as(owner))).hasStatus(404);
        owners.send(browser, owner, entry);
        AccountId other = people.person("Other");
        assertThat(browser.get().uri(answers()).with(people.as(other))).hasStatus(404);
        assertThat(owners.post(browser, other, answers(), Map.of("words", "Mine")))
                .hasStatus(404);
        assertThat(owners.post(browser, owner, answers(), Map.of("words", "  ")))
                .hasStatus(422);
        assertThat(owners.page(browser, people.person("Reader"), "/stocktaking"))
                .doesNotContain(title);
    }

    @Test
    void whatIsSaidIsNotPublic() {
        owners.send(browser, owner, entry);
        say(editor, questions(), "Between us " + entry);
        String review = "/admin/stocktaking/entries/" + entry;
        owners.post(
                browser,
                editor,
                review + "/decision",
                Map.of("version", Owners.version(owners.page(browser, editor, review)), "choice", "PUBLISH"));
        for (String page : List.of("/stocktaking/entries/" + entry, "/stocktaking/entries/" + entry + "/history")) {
            assertThat(owners.page(browser, owner, page)).contains(title).doesNotContain("Between us");
        }
    }

    @Test
    void anOwnerCannotGoOnForEver() {
        owners.send(browser, owner, entry);
        for (int time = 0; time < 10; time++) {
            say(owner, answers(), "Once more " + time);
        }
        assertThat(owners.post(browser, owner, answers(), Map.of("words", "And more")))
                .hasStatus(422);
        say(editor, questions(), "Please wait");
        say(owner, answers(), "Thank you");
    }

    private void say(AccountId who, String page, String words) {
        assertThat(owners.post(browser, who, page, Map.of("words", words))).hasStatus3xxRedirection();
    }

    private String questions() {
        return "/admin/stocktaking/entries/" + entry + "/questions";
    }

    private String answers() {
        return "/stocktaking/mine/" + entry + "/answers";
    }

    private List<String> letters(AccountId to) {
        return sql.sql("SELECT l.kind FROM mail.letter l JOIN account.account a ON a.email = l.recipient"
                        + " WHERE a.id = ? AND l.kind LIKE 'stocktaking.conversation%' ORDER BY l.due_at")
                .param(to.value())
                .query(String.class)
                .list();
    }
}
