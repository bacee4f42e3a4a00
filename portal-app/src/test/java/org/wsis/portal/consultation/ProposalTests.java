package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** A proposal that contributions become one ends when one of them is not what it was about, and nobody agrees unread. */
@PortalTest
class ProposalTests {
    private static final String SECRET = "Xylophone";
    private static final String WHY = "They say the same";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    FateConsultations consultations;

    @Autowired
    Proposing proposing;

    @Autowired
    JdbcClient sql;

    private String path;
    private AccountId editor;
    private AccountId ada;
    private AccountId bea;

    @BeforeEach
    void twoContributions() {
        path = consultations.begin(FateConsultations.slug());
        editor = people.holding(Role.EDITOR);
        ada = people.person("Ada");
        bea = people.person("Bea");
        consultations.send(path, ada, SECRET + " of Ada, ada@example.org", "Words of Ada", false);
        consultations.send(path, bea, "Joins it", "Words of Bea", false);
    }

    @Test
    void itEndsWhenOneOfThemIsSentAgainConfidentially() {
        propose(WHY);
        assertThat(proposing.read(bea, path, 2)).contains(SECRET, WHY).doesNotContain("ada@example.org");
        consultations.sendAgain(path, 1, true);
        isOver();
    }

    @Test
    void itEndsWhenOneOfThemIsHidden() {
        propose(WHY);
        String staff = staff(1);
        Map<String, String> fields = new HashMap<>(Map.of("reason", "PROMOTIONAL", "words", "Why"));
        fields.put("version", Owners.version(owners.page(browser, editor, staff + "/hiding")));
        assertThat(owners.post(browser, editor, staff + "/hiding", fields)).hasStatus3xxRedirection();
        isOver();
    }

    private void isOver() {
        assertThat(proposing.read(bea, path, 2))
                .contains("Nothing is asked here any more.")
                .doesNotContain(SECRET, WHY);
        assertThat(owners.page(browser, bea, path + "/mine/2?lang=en")).doesNotContain("become one?");
        assertThat(letters(ada)).contains("consultation.merge.letter.lapsed");
        assertThat(letters(bea)).contains("consultation.merge.letter.lapsed");
        assertThat(sql.sql("SELECT coalesce(string_agg(l::text, ' '), '') FROM mail.letter l WHERE recipient = ?"
                                + " AND kind LIKE '%.lapsed'")
                        .param(people.email(bea))
                        .query(String.class)
                        .single())
                .contains("Joins it")
                .doesNotContain(SECRET);
    }

    @Test
    void aProposalLeftOpenShowsNothingOfWhatIsNotPublic() {
        propose(WHY);
        sql.sql("UPDATE consultation.contribution SET confidential = true WHERE id = ?")
                .param(consultations.contribution(path, 1))
                .update();
        assertThat(proposing.read(bea, path, 2)).doesNotContain(SECRET, WHY);
        assertThat(owners.page(browser, bea, path + "/mine/2?lang=en")).doesNotContain("become one?");
    }

    @Test
    void nobodyAgreesToWhatTheyDidNotRead() {
        propose(WHY);
        String read = Proposing.merger(proposing.read(bea, path, 2));
        assertThat(proposing.withdraw(editor, path, 1)).hasStatus3xxRedirection();
        propose("For quite another reason");
        for (boolean agrees : List.of(true, false)) {
            MvcTestResult answered = proposing.answer(bea, path, 2, agrees, read);
            assertThat(answered).hasStatus(409);
            assertThat(Owners.text(answered)).contains("For quite another reason", "has changed since you read it");
        }
        assertThat(owners.post(browser, bea, path + "/mine/2/merger", Map.of("agrees", "true")))
                .as("without saying to what")
                .hasStatus(422);
        assertThat(proposing.seen(editor, path, 1)).contains("For quite another reason");
        assertThat(proposing.answer(ada, path, 1, true)).hasStatus3xxRedirection();
        assertThat(proposing.answer(bea, path, 2, true)).hasStatus3xxRedirection();
        assertThat(acts())
                .contains("consultation.contribution.merge-proposed", "consultation.contribution.merge-agreed");
    }

    @Test
    void whatWasTypedIsKeptWhenAColleagueWasFaster() {
        String version = Owners.version(proposing.seen(editor, path, 1));
        propose(WHY);
        MvcTestResult second = proposing.propose(people.holding(Role.EDITOR), path, 1, 2, "Typed with care", version);
        assertThat(second).hasStatus(409);
        assertThat(Owners.text(second)).contains("Typed with care", WHY, "Somebody changed this meanwhile");
    }

    @Test
    void whatSomebodyHasTakenOthersDoNotMerge() {
        AccountId colleague = people.holding(Role.EDITOR);
        String version = Owners.version(owners.page(browser, colleague, staff(1)));
        assertThat(owners.post(browser, colleague, staff(1) + "/assignment", Map.of("version", version)))
                .hasStatus3xxRedirection();
        assertThat(proposing.propose(editor, path, 1, 2, WHY)).hasStatus(409);
        assertThat(letters(bea)).isEmpty();
    }

    @Test
    void theWholeIsPartOfTheThemesOfItsPartWithTheirAnswers() {
        var theme = consultations.addTheme(path, "Of the part", true);
        place(2, theme.toString());
        assertThat(page(path + "/contributions/2?lang=en"))
                .as("it has the answer that the theme has")
                .contains("Part of a theme", "Its theme is reflected in the programme", "Answered long ago");
        propose(WHY);
        assertThat(proposing.answer(ada, path, 1, true)).hasStatus3xxRedirection();
        assertThat(proposing.answer(bea, path, 2, true)).hasStatus3xxRedirection();
        assertThat(page(path + "/contributions/1?lang=en"))
                .contains("Of the part", "Its theme is reflected in the programme", "Answered long ago");
        Map<String, String> fields = new HashMap<>(Map.of("fate", "ANSWERED", "words[2].text", "In short"));
        fields.put("version", Owners.version(owners.page(browser, editor, staff(1) + "/fate")));
        assertThat(owners.post(browser, editor, staff(1) + "/fate", fields)).hasStatus3xxRedirection();
        assertThat(sql.sql("SELECT count(*) FROM mail.letter WHERE recipient = ? AND kind LIKE '%letter.decided'")
                        .param(people.email(bea))
                        .query(Integer.class)
                        .single())
                .as("the author of the part is told")
                .isOne();
    }

    @Test
    void noChainGrowsWhileTheWholeIsHidden() {
        propose(WHY);
        assertThat(proposing.answer(ada, path, 1, true)).hasStatus3xxRedirection();
        assertThat(proposing.answer(bea, path, 2, true)).hasStatus3xxRedirection();
        int third = consultations.send(path, people.person("Cleo"), "A third", "Words", false);
        sql.sql("UPDATE consultation.handling SET hidden_at = now(), hidden_reason = 'OTHER', hidden_words = 'Why'"
                        + " WHERE contribution = ?")
                .param(consultations.contribution(path, 1))
                .update();
        assertThat(proposing.propose(editor, path, 2, third, WHY)).hasStatus(409);
        assertThat(proposing.propose(editor, path, third, 2, WHY)).hasStatus(409);
    }

    private void place(int number, String theme) {
        Map<String, String> fields = new HashMap<>(Map.of("theme", theme));
        fields.put("version", Owners.version(owners.page(browser, editor, staff(number) + "/themes")));
        assertThat(owners.post(browser, editor, staff(number) + "/themes", fields))
                .hasStatus3xxRedirection();
    }

    private void propose(String words) {
        assertThat(proposing.propose(editor, path, 1, 2, words)).hasStatus3xxRedirection();
    }

    private String staff(int number) {
        return "/admin" + path + "/contributions/" + number;
    }

    private List<String> acts() {
        return sql.sql("SELECT act FROM audit.act WHERE subject_id IN (?, ?)")
                .params(
                        consultations.contribution(path, 1).toString(),
                        consultations.contribution(path, 2).toString())
                .query(String.class)
                .list();
    }

    private List<String> letters(AccountId person) {
        return sql.sql("SELECT kind FROM mail.letter WHERE recipient = ? AND kind LIKE 'consultation.merge%'")
                .param(people.email(person))
                .query(String.class)
                .list();
    }

    private String page(String address) {
        var result = browser.get().uri(address).exchange();
        assertThat(result).as(address).hasStatusOk();
        return Owners.text(result);
    }
}
