package org.wsis.portal.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.forum.registration.RegistrationView;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/** Staff see who registered, approve and decline. */
@PortalTest
class RegistrationStaffTests {
    private static final int DECIDED = 2945;
    private static final int LISTED = 2946;
    private static final int MANY = 2947;
    private static final int COUNTED = 2948;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    RegisteredPeople registered;

    @Autowired
    JdbcClient sql;

    @Test
    void staffApproveAndDeclineWithAReasonThatThePersonReads() {
        registered.open(DECIDED, true, null);
        AccountId editor = people.holding(Role.EDITOR);
        AccountId person = people.person("Waiting");
        RegistrationView one = registered.register(DECIDED, person, "Wai Ting", Attendance.ON_SITE, true);
        String path = admin(DECIDED) + "/" + one.id();
        assertThat(owners.page(browser, editor, path + "?lang=en")).contains("Wai Ting", "Waiting");
        assertThat(decide(editor, path, "DECLINE", "")).as("without a reason").hasStatus(422);
        var old = Map.of("verdict", "APPROVE", "reason", "", "version", "0");
        assertThat(decide(editor, path, "DECLINE", "Planted reason")).hasRedirectedUrl(path);
        assertThat(owners.post(browser, editor, path + "/decision", old))
                .as("from an old page")
                .hasStatus(409);
        assertThat(owners.page(browser, person, "/forum/" + DECIDED + "/register?lang=en"))
                .contains("Planted reason", "Declined")
                .doesNotContain("name=\"occupation\"");
        assertThat(decide(editor, path, "APPROVE", "")).hasStatus3xxRedirection();
        assertThat(sql.sql("SELECT kind FROM mail.letter WHERE recipient = ? ORDER BY number")
                        .param(people.email(person))
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "forum.registration.letter.received",
                        "forum.registration.letter.declined",
                        "forum.registration.letter.approved");
        assertThat(owners.post(browser, person, path + "/decision", old)).hasStatus(403);
    }

    @Test
    void anotherBadgeIsApprovedAnew() {
        registered.open(DECIDED + 10, true, null);
        AccountId person = people.person("Changing");
        RegistrationView one = registered.register(DECIDED + 10, person, "First Name", Attendance.ON_SITE, false);
        assertThat(decide(people.holding(Role.EDITOR), admin(DECIDED + 10) + "/" + one.id(), "APPROVE", ""))
                .hasStatus3xxRedirection();
        String page = "/forum/" + (DECIDED + 10) + "/register";
        String form = owners.page(browser, person, page);
        assertThat(owners.post(
                        browser,
                        person,
                        page,
                        RegisteredPeople.typed("Somebody Else", "ON_SITE", Map.of("version", Owners.version(form)))))
                .hasStatus3xxRedirection();
        assertThat(owners.page(browser, person, page + "?lang=en")).contains("Waiting");
    }

    @Test
    void theListIsSiftedAndLeavesWithATrace() {
        registered.open(LISTED, true, null);
        AccountId editor = people.holding(Role.EDITOR);
        registered.register(LISTED, people.person("One"), "Zoe Onsite", Attendance.ON_SITE, false);
        registered.register(LISTED, people.person("Two"), "Yan Remote", Attendance.REMOTE, false);
        assertThat(owners.page(browser, editor, admin(LISTED) + "?mode=REMOTE&country=KE&type=ACADEMIA&q=yan"))
                .contains("Yan Remote")
                .doesNotContain("Zoe Onsite");
        assertThat(owners.page(browser, editor, admin(LISTED) + "?state=WAITING"))
                .contains("Zoe Onsite")
                .doesNotContain("Yan Remote");
        assertThat(owners.page(browser, editor, admin(LISTED) + "?visa=true"))
                .doesNotContain("Zoe Onsite", "Yan Remote");
        assertThat(owners.page(browser, editor, admin(LISTED) + "/export.csv?mode=REMOTE&lang=en"))
                .contains("Yan Remote", "Name on the badge")
                .doesNotContain("Zoe Onsite");
        assertThat(sql.sql("SELECT count(*) FROM audit.act WHERE act = 'portal.list.taken' AND author = ?")
                        .param(editor.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aThousandTakeAsManyStatementsAsOne() {
        registered.open(MANY, true, null);
        AccountId editor = people.holding(Role.EDITOR);
        registered.plant(MANY, 1, "KE", Attendance.ON_SITE);
        long list = StatementCounts.least(() -> owners.page(browser, editor, admin(MANY)));
        long file = StatementCounts.least(() -> owners.page(browser, editor, admin(MANY) + "/export.csv"));
        long figures = StatementCounts.least(() -> owners.page(browser, editor, admin(MANY) + "/statistics"));
        registered.plant(MANY, 499, "FR", Attendance.ON_SITE);
        registered.plant(MANY, 500, "KE", Attendance.REMOTE);
        assertThat(StatementCounts.least(() -> owners.page(browser, editor, admin(MANY))))
                .isEqualTo(list);
        assertThat(StatementCounts.least(() -> owners.page(browser, editor, admin(MANY) + "/statistics")))
                .isEqualTo(figures);
        assertThat(StatementCounts.least(() -> owners.page(browser, editor, admin(MANY) + "/export.csv")))
                .as("two parts of 500 rows, and one that is empty")
                .isEqualTo(file + 2);
        assertThat(owners.page(browser, editor, admin(MANY) + "?page=20")).contains("Planted");
    }

    @Test
    void smallNumbersAreToldNowhere() {
        registered.open(COUNTED, false, null);
        AccountId editor = people.holding(Role.EDITOR);
        registered.plant(COUNTED, 4, "KE", Attendance.REMOTE);
        assertThat(owners.page(browser, editor, "/forum/" + COUNTED + "?lang=en"))
                .doesNotContain("countries are registered");
        registered.plant(COUNTED, 8, "FR", Attendance.ON_SITE);
        registered.plant(COUNTED, 9, "CH", Attendance.ON_SITE);
        registered.plant(COUNTED, 7, "JP", Attendance.ON_SITE);
        assertThat(owners.page(browser, editor, "/forum/" + COUNTED + "?lang=en"))
                .contains("28 people from 4 countries are registered");
        assertThat(owners.page(browser, editor, admin(COUNTED) + "/statistics?lang=en"))
                .contains("28 approved registrations")
                .containsPattern("France</th><td class=\"num\"><span>8<")
                .containsPattern("Switzerland</th><td class=\"num\"><span>9<")
                .as("the smallest of the others, whose region would tell of Africa")
                .containsPattern("Japan</th><td class=\"num\"><span class=\"mut\">not shown")
                .containsPattern("Kenya</th><td class=\"num\"><span class=\"mut\">not shown");
    }

    private MvcTestResult decide(AccountId editor, String path, String verdict, String reason) {
        String version = Owners.version(owners.page(browser, editor, path));
        return owners.post(
                browser, editor, path + "/decision", Map.of("verdict", verdict, "reason", reason, "version", version));
    }

    private static String admin(int year) {
        return "/admin/forum/" + year + "/registrations";
    }
}
