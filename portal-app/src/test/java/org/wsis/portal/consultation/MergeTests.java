package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.organisation.Organisations;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.reference.StakeholderType;

/** Two contributions become one if both authors agree, and only then. */
@PortalTest
class MergeTests {
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
    Organisations organisations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private String path;
    private String staff;
    private AccountId editor;
    private AccountId ada;
    private AccountId bea;

    @BeforeEach
    void twoContributions() {
        path = consultations.begin(FateConsultations.slug());
        editor = people.holding(Role.EDITOR);
        ada = people.person("Ada");
        bea = people.person("Bea");
        var institute = transaction.execute(
                status -> organisations.findOrRegister("Institute of " + path, StakeholderType.ACADEMIA, "FJ"));
        consultations.send(path, ada, institute.value(), "Stays here", "Words of Ada", false);
        consultations.send(path, bea, "Joins it", "Words of Bea", false);
        staff = "/admin" + path + "/contributions/1/merger";
    }

    @Test
    void bothAgreeAndTheTwoAreOneWithBothCredited() {
        propose();
        assertThat(letters(ada)).containsExactly("consultation.merge.letter.proposed");
        assertThat(letters(bea)).containsExactly("consultation.merge.letter.proposed");
        assertThat(answer(bea, 2, true)).hasRedirectedUrl(path + "/mine/2");
        assertThat(page(path + "/contributions?lang=en")).contains("Stays here", "Joins it", "0 of 2");
        assertThat(owners.page(browser, editor, staff + "?lang=en")).contains("agrees", "has not answered yet");
        assertThat(answer(ada, 1, true)).hasStatus3xxRedirection();
        assertThat(page(path + "/contributions?lang=en"))
                .contains("Stays here", "Institute of " + path, "A person from Kenya", "0 of 1")
                .doesNotContain("Joins it");
        assertThat(page(path + "/contributions/1?lang=en"))
                .contains("Joins it", "Became one with another", path + "/contributions/2");
        assertThat(page(path + "/contributions/2?lang=en"))
                .contains("now part of contribution 1", "Became one with another", path + "/contributions/1");
        assertThat(letters(bea)).contains("consultation.merge.letter.merged");
        String fate = "/admin" + path + "/contributions/1/fate";
        assertThat(owners.post(
                        browser,
                        editor,
                        fate,
                        Map.of(
                                "fate",
                                "REFLECTED",
                                "words[2].text",
                                "In session 9",
                                "version",
                                Owners.version(owners.page(browser, editor, fate)))))
                .hasStatus3xxRedirection();
        assertThat(owners.page(browser, bea, path + "/mine/2?lang=en")).contains("Reflected in the programme");
    }

    @Test
    void aRefusalLeavesAllAsItWas() {
        propose();
        assertThat(answer(ada, 1, true)).hasStatus3xxRedirection();
        assertThat(answer(bea, 2, false)).hasStatus3xxRedirection();
        assertThat(page(path + "/contributions?lang=en")).contains("Stays here", "Joins it", "0 of 2");
        assertThat(letters(ada)).contains("consultation.merge.letter.refused");
        answer(ada, 1, true);
        answer(bea, 2, true);
        assertThat(page(path + "/contributions?lang=en"))
                .as("nothing is asked any more")
                .contains("0 of 2");
        assertThat(events()).isZero();
    }

    @Test
    void aPartStandsAloneAgainWhenTheWholeIsGone() {
        propose();
        assertThat(answer(ada, 1, true)).hasStatus3xxRedirection();
        assertThat(answer(bea, 2, true)).hasStatus3xxRedirection();
        sql.sql("UPDATE consultation.contribution SET withdrawn_at = now() WHERE id = ?")
                .param(consultations.contribution(path, 1))
                .update();
        assertThat(page(path + "/contributions?lang=en"))
                .contains("Joins it", "0 of 1")
                .doesNotContain("Stays here");
        assertThat(page(path + "/contributions/2?lang=en")).doesNotContain("Stays here", "part of contribution 1");
    }

    @Test
    void onlyItsAuthorAgreesAndOnlyToWhatIsAsked() {
        propose();
        String merger = Proposing.merger(proposing.read(bea, path, 2));
        assertThat(proposing.answer(ada, path, 2, true, merger)).hasStatus(404);
        assertThat(proposing.answer(people.person("Stranger"), path, 1, true, merger))
                .hasStatus(404);
        assertThat(owners.post(browser, bea, path + "/mine/2/merger", Map.of())).hasStatus(422);
        assertThat(propose(1)).as("with itself").hasStatus(422);
        assertThat(propose(2)).as("asked already").hasStatus(409);
        int confidential = consultations.send(path, people.person("Cautious"), "Secret", "Secret", true);
        assertThat(proposing.withdraw(editor, path, 1)).hasStatus3xxRedirection();
        assertThat(propose(confidential)).hasStatus(409);
        assertThat(answer(bea, 2, true)).as("nothing is asked").hasStatus(409);
        assertThat(page(path + "/contributions?lang=en")).contains("0 of 2");
    }

    @Test
    void bothAgreeAtTheSameMomentAndItHappensOnce() throws Exception {
        propose();
        var barrier = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Future<MvcTestResult>> answers = List.of(
                    pool.submit(() -> {
                        barrier.await();
                        return answer(ada, 1, true);
                    }),
                    pool.submit(() -> {
                        barrier.await();
                        return answer(bea, 2, true);
                    }));
            for (Future<MvcTestResult> one : answers) {
                assertThat(one.get()).hasStatus3xxRedirection();
            }
        }
        assertThat(page(path + "/contributions?lang=en")).contains("0 of 1");
        assertThat(events()).isEqualTo(2);
    }

    private void propose() {
        assertThat(propose(2)).hasStatus3xxRedirection();
    }

    private MvcTestResult propose(int other) {
        return proposing.propose(editor, path, 1, other, "They say the same");
    }

    private MvcTestResult answer(AccountId author, int number, boolean agrees) {
        return proposing.answer(author, path, number, agrees);
    }

    private int events() {
        return sql.sql("SELECT count(*) FROM consultation.fate_event WHERE kind = 'MERGED' AND contribution IN (?, ?)")
                .params(consultations.contribution(path, 1), consultations.contribution(path, 2))
                .query(Integer.class)
                .single();
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
