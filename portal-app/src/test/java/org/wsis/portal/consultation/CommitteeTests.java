package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** Members judge what no conflict keeps from them; what one does is nowhere for them, not even in a count. */
@PortalTest
class CommitteeTests {
    private static final String SECRET = "Planted secret workshop";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    JudgedConsultations consultations;

    @Autowired
    JdbcClient sql;

    private String path;
    private AccountId editor;

    @BeforeEach
    void aConsultation() {
        path = consultations.begin();
        editor = people.holding(Role.EDITOR);
    }

    @Test
    void whatAConflictKeepsFromAMemberIsNowhereForThem() {
        UUID seen = consultations.ask(path, people.person("Author"), "A workshop to see", true);
        AccountId member = consultations.member(path);
        String before = owners.page(browser, member, path + "/committee");
        UUID own = consultations.ask(path, member, SECRET + " of its own", true);
        UUID named = consultations.ask(path, people.person("Author"), SECRET + " with a speaker", true);
        AccountId speaking = people.person("Planted Speaker", new Grant(Role.EXPERT, null));
        consultations.join(path, speaking);
        AccountId judge = consultations.member(path);
        assertThat(consultations.assess(path, own, judge, 5, SECRET + " words")).hasStatus3xxRedirection();

        assertThat(hidden(member, own)).isEqualTo(List.of(404, 404, 404));
        assertThat(owners.page(browser, member, path + "/committee"))
                .contains("A workshop to see", SECRET + " with a speaker")
                .doesNotContain(SECRET + " of its own", own.toString());
        assertThat(owners.page(browser, member, "/account")).doesNotContain(path + "/committee/" + own);
        assertThat(hidden(speaking, named)).isEqualTo(List.of(404, 404, 404));
        assertThat(owners.page(browser, speaking, path + "/committee")).doesNotContain(SECRET);
        assertThat(before).contains("A workshop to see");

        assertThat(owners.post(
                        browser, judge, JudgedConsultations.mine(path, seen) + "/conflict", Map.of("tie", "A friend")))
                .hasRedirectedUrl(path + "/committee");
        assertThat(hidden(judge, seen)).isEqualTo(List.of(404, 404, 404));
        assertThat(owners.page(browser, judge, path + "/committee")).doesNotContain("A workshop to see");
        assertThat(browser.get()
                        .uri(path + "/committee")
                        .with(people.as(people.holding(Role.EXPERT)))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void whoIsNamedAsACoauthorJudgesNothingOfIt() {
        AccountId author = people.person("Author");
        UUID request = consultations.ask(path, author, SECRET + " of two", true);
        AccountId member = consultations.member(path);
        assertThat(owners.page(browser, member, path + "/committee")).contains(SECRET);
        name(author, people.email(member), "WAITING");
        assertThat(hidden(member, request)).isEqualTo(List.of(404, 404, 404));
        assertThat(owners.page(browser, member, path + "/committee")).doesNotContain(SECRET);
        AccountId other = consultations.member(path);
        name(author, people.email(other), "DECLINED");
        assertThat(owners.page(browser, other, path + "/committee"))
                .as("who said that they are none")
                .contains(SECRET);
    }

    private void name(AccountId author, String email, String answer) {
        sql.sql("""
                        INSERT INTO consultation.coauthor (id, process, author, name, email, named_at, answer, answered_at)
                        SELECT gen_random_uuid(), process, person, 'Somebody', ?, now(), ?,
                            CASE WHEN ? <> 'WAITING' THEN now() END
                        FROM consultation.contribution WHERE person = ?""").params(email, answer, answer, author.value()).update();
    }

    private List<Integer> hidden(AccountId member, UUID request) {
        String page = JudgedConsultations.mine(path, request);
        return List.of(
                browser.get()
                        .uri(page)
                        .with(people.as(member))
                        .exchange()
                        .getResponse()
                        .getStatus(),
                consultations
                        .assess(path, request, member, 1, "Mine")
                        .getResponse()
                        .getStatus(),
                owners.post(browser, member, page + "/conflict", Map.of("tie", "x"))
                        .getResponse()
                        .getStatus());
    }

    @Test
    void staffSeeNothingOfARequestThatIsTheirOwn() {
        UUID own = consultations.ask(path, editor, SECRET, true);
        consultations.decide(people.holding(Role.EDITOR), path, own, "ACCEPTED", "Secret reason", 0);
        String committee = "/admin" + path + "/committee";
        assertThat(owners.page(browser, editor, committee)).doesNotContain(SECRET);
        assertThat(owners.page(browser, editor, committee + "/letters")).doesNotContain(SECRET, "Secret reason");
        assertThat(owners.page(browser, editor, committee + "/export.csv")).doesNotContain(SECRET);
        assertThat(consultations.decide(editor, path, own, "DECLINED", "x", 1)).hasStatus(404);
        assertThat(browser.get()
                        .uri(JudgedConsultations.staff(path, own))
                        .with(people.as(editor))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void ranksHaveNoGapWhereSomethingIsHidden() {
        UUID own = consultations.ask(path, editor, SECRET, true);
        UUID other = consultations.ask(path, people.person("Author"), "Only second", false);
        AccountId judge = consultations.member(path);
        assertThat(consultations.assess(path, own, judge, 5, "Best")).hasStatus3xxRedirection();
        assertThat(consultations.assess(path, other, judge, 1, "Less")).hasStatus3xxRedirection();
        String export = "/admin" + path + "/committee/export.csv?lang=en";
        assertThat(owners.page(browser, editor, export))
                .containsPattern("(?m)^1,\\d+,Only second")
                .doesNotContain(SECRET);
        assertThat(owners.page(browser, people.holding(Role.EDITOR), export))
                .containsPattern("(?m)^2,\\d+,Only second");
    }

    @Test
    void staffSeeRanksWithTiesSpreadAndWhoIsMissing() {
        UUID best = consultations.ask(path, people.person("Author"), "The best one", false);
        UUID tied = consultations.ask(path, people.person("Author"), "As good", false);
        AccountId first = consultations.member(path);
        AccountId second = consultations.member(path);
        for (UUID request : List.of(best, tied)) {
            assertThat(consultations.assess(path, request, first, 5, "Fine")).hasStatus3xxRedirection();
        }
        assertThat(consultations.assess(path, best, second, 5, "Fine, too")).hasStatus3xxRedirection();
        assertThat(consultations.assess(path, best, second, 1, "Changed")).hasStatus(409);
        String page = owners.page(browser, editor, "/admin" + path + "/committee/export.csv?lang=en");
        assertThat(page).containsPattern("(?m)^1,1,The best one,,5.*,0.*,2,").containsPattern("(?m)^1,2,As good,,5");
        assertThat(owners.page(browser, editor, JudgedConsultations.staff(path, best)))
                .contains("Fine, too", "Relevance");
    }

    @Test
    void criteriaStayFromTheFirstAssessmentOn() {
        UUID request = consultations.ask(path, people.person("Author"), "Judged", false);
        String criteria = "/admin" + path + "/committee/criteria/WORKSHOP";
        Map<String, String> said = Map.of(
                "weight", "3",
                "version", "0",
                "words[2].name", "Renamed",
                "words[2].low", "Bad",
                "words[2].middle", "Fair",
                "words[2].high", "Good");
        assertThat(owners.post(browser, editor, criteria + "/1", said)).hasRedirectedUrl(criteria);
        MvcTestResult overtaken = owners.post(browser, editor, criteria + "/1", said);
        assertThat(overtaken).hasStatus(409);
        assertThat(Owners.text(overtaken)).contains("name=\"version\" value=\"1\"");
        AccountId member = consultations.member(path);
        assertThat(consultations.assess(path, request, member, 5, "Judged")).hasStatus3xxRedirection();
        assertThat(owners.post(browser, editor, criteria, said)).hasStatus(422);
        assertThat(owners.page(browser, editor, criteria)).contains("Renamed").doesNotContain(criteria + "/new");
    }

    @Test
    void staffKeepTheCommittee() {
        AccountId expert = people.holding(Role.EXPERT);
        String members = "/admin" + path + "/committee/members";
        Map<String, String> add = Map.of("email", people.email(expert), "act", "ADD", "reason", "Knows the field");
        assertThat(owners.post(browser, editor, members, add)).hasRedirectedUrl(members);
        assertThat(owners.post(browser, editor, members, add)).hasStatus(422);
        assertThat(owners.page(browser, editor, members)).contains(people.email(expert));
        Map<String, String> remove = Map.of("email", people.email(expert), "act", "REMOVE", "reason", "Has no time");
        assertThat(owners.post(browser, editor, members, remove)).hasRedirectedUrl(members);
        assertThat(owners.page(browser, editor, members)).doesNotContain(people.email(expert));
    }

    @Test
    void asManyStatementsForFiveRequestsAsForSixty() {
        consultations.ask(path, people.person("Author"), "Of many", false);
        consultations.askMore(path, 1, 4);
        AccountId member = consultations.member(path);
        consultations.all(path).forEach(one -> consultations.decide(editor, path, one, "ACCEPTED", "Yes", 0));
        List<Runnable> pages = List.of(
                () -> owners.page(browser, editor, "/admin" + path + "/committee"),
                () -> owners.page(browser, editor, "/admin" + path + "/committee/letters"),
                () -> owners.page(browser, member, path + "/committee"));
        List<Long> few = pages.stream().map(StatementCounts::least).toList();
        consultations.askMore(path, 1, 55);
        consultations.all(path).forEach(one -> consultations.decide(editor, path, one, "ACCEPTED", "Yes", 0));
        assertThat(pages.stream().map(StatementCounts::least).toList()).isEqualTo(few);
    }
}
