package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Members;
import org.wsis.account.Oversight;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** What members of several committees see, those who are no expert any more, and what stays of those who are gone. */
@PortalTest
class CommitteeLeaversTests {
    private static final Grant EXPERT = new Grant(Role.EXPERT, null);

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    JudgedConsultations consultations;

    @Autowired
    Members members;

    @Autowired
    Oversight oversight;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private String path;
    private AccountId editor;
    private AccountId member;
    private UUID request;

    @BeforeEach
    void aMemberAndARequest() {
        path = consultations.begin();
        editor = people.holding(Role.EDITOR);
        member = people.person("Leaving Member", EXPERT);
        consultations.join(path, member);
        request = consultations.ask(path, people.person("Author"), "Asked here", false);
    }

    @Test
    void aMemberOfTwoCommitteesSeesBothAndOneWithoutTheRoleNone() {
        String second = consultations.begin();
        consultations.ask(second, people.person("Author"), "Asked there", false);
        consultations.join(second, member);
        assertThat(owners.page(browser, member, "/account")).contains("Asked here", "Asked there");
        transaction.executeWithoutResult(status -> oversight.revoke(member, EXPERT, editor, "For a test"));
        assertThat(owners.page(browser, member, "/account")).doesNotContain("Asked here", "Asked there");
        assertThat(consultations.assess(path, request, member, 5, "x")).hasStatus(404);
    }

    @Test
    void whatAMemberHandedInCountsWhenTheyAreGone() {
        assertThat(consultations.assess(path, request, member, 4, "A fair judgement"))
                .hasStatus3xxRedirection();
        UUID other = consultations.ask(path, people.person("Author"), "A friend’s", false);
        owners.post(
                browser, member, JudgedConsultations.mine(path, other) + "/conflict", Map.of("tie", "My own sister"));
        transaction.executeWithoutResult(status -> members.delete(member));
        assertThat(owners.page(browser, editor, "/admin" + path + "/committee/export.csv?lang=en"))
                .contains("Asked here,,4")
                .doesNotContain("Leaving Member");
        assertThat(owners.page(browser, editor, JudgedConsultations.staff(path, request)))
                .contains("A fair judgement")
                .doesNotContain("Leaving Member");
        assertThat(sql.sql("SELECT count(*) FROM consultation.committee_conflict WHERE person = ? AND words IS NULL")
                        .param(member.value())
                        .query(Integer.class)
                        .single())
                .as("that there was a conflict stays, its words go")
                .isEqualTo(1);
    }

    @Test
    void draftsAndSeatsGoWithTheAccount() {
        owners.post(
                browser,
                member,
                JudgedConsultations.mine(path, request),
                Map.of(
                        "scores[1]", "2",
                        "words", "Unfinished",
                        "act", "DRAFT",
                        "version", "0",
                        "sending", "" + consultations.sending(request)));
        assertThat(rows("assessment")).isEqualTo(1);
        transaction.executeWithoutResult(status -> members.delete(member));
        assertThat(rows("assessment")).isZero();
        assertThat(rows("committee_member")).isZero();
    }

    private int rows(String table) {
        return sql.sql("SELECT count(*) FROM consultation." + table + " WHERE person = ?")
                .param(member.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void scoresThatWereHandedInStay() {
        assertThat(consultations.assess(path, request, member, 4, "Final")).hasStatus3xxRedirection();
        String its = " (SELECT id FROM consultation.assessment WHERE request = ?)";
        for (String act : new String[] {
            "UPDATE consultation.assessment_score SET score = 1 WHERE assessment IN" + its,
            "DELETE FROM consultation.assessment_score WHERE assessment IN" + its,
            "INSERT INTO consultation.assessment_score (assessment, criterion, score) SELECT id, 2, 1"
                    + " FROM consultation.assessment WHERE request = ?"
        }) {
            assertThatThrownBy(() -> sql.sql(act).param(request).update())
                    .as(act)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(owners.page(browser, editor, "/admin" + path + "/committee/export.csv?lang=en"))
                .contains("Asked here,,4");
    }
}
