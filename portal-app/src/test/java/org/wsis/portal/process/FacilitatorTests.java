package org.wsis.portal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;
import org.wsis.reference.Matrix;

/** What facilitators may do for their line, and what nobody else may. */
@PortalTest
class FacilitatorTests {
    private static final String HOSTILE = "<script>alert(1)</script> ‮ =1+1 ' -- \"";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Matrix matrix;

    @Test
    void aTextIsPublicAtOnceAndEveryRevisionStays() {
        AccountId facilitator = facilitator("C10");
        save(facilitator, "C10", "activities", 0, "First words\n\nSecond paragraph");
        save(facilitator, "C10", "activities", 1, "Better words " + HOSTILE);
        assertThat(browser.get().uri("/action-lines/C10?lang=en"))
                .bodyText()
                .contains("Better words &lt;script&gt;")
                .doesNotContain("<script>alert")
                .contains("Ada of C10");
        assertThat(browser.get().uri("/action-lines/C10/texts/activities?revision=1&lang=en"))
                .bodyText()
                .contains("First words</p>")
                .contains("This is revision 1 of 2.");
    }

    @Test
    void theSecondOfTwoWritersIsToldAndKeepsTheirWords() {
        AccountId first = facilitator("C11");
        AccountId second = facilitator("C11");
        save(first, "C11", "report-2025", 0, "By the first");
        assertThat(browser.post()
                        .uri("/action-lines/C11/texts/report-2025/edit?lang=en")
                        .with(people.as(second))
                        .with(csrf())
                        .param("base", "0")
                        .param("body", "By the second"))
                .hasStatusOk()
                .bodyText()
                .contains("Somebody saved this text since you opened it", "Open the saved text in another window")
                .contains("By the second");
        assertThat(browser.get().uri("/action-lines/C11/texts/report-2025"))
                .bodyText()
                .contains("By the first")
                .doesNotContain("By the second");
    }

    @Test
    void badInputChangesNothing() {
        RequestPostProcessor facilitator = people.as(facilitator("C9"));
        for (String[] bad : List.of(
                new String[] {"0", ""}, new String[] {"nothing", "Words"}, new String[] {"-1", "Words"}, new String[] {
                    "0", "x".repeat(20_001)
                })) {
            assertThat(browser.post()
                            .uri("/action-lines/C9/texts/roadmap/edit?lang=en")
                            .with(facilitator)
                            .with(csrf())
                            .param("base", bad[0])
                            .param("body", bad[1]))
                    .hasStatusOk()
                    .bodyText()
                    .contains("data-error-summary");
        }
        assertThat(browser.get().uri("/action-lines/C9?lang=en")).bodyText().contains("have not published a roadmap");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyElseWritesForALine(Role role) {
        RequestPostProcessor person = people.as(people.holding(role));
        RequestPostProcessor ofAnotherLine = people.as(facilitator("C2"));
        for (RequestPostProcessor other : List.of(person, ofAnotherLine)) {
            for (String path : List.of("/texts/roadmap/edit", "/matrix-proposals", "/matrix-proposals/4")) {
                assertThat(browser.get().uri("/action-lines/C1" + path).with(other))
                        .hasStatus(404);
            }
            assertThat(browser.post()
                            .uri("/action-lines/C1/texts/roadmap/edit")
                            .with(other)
                            .with(csrf())
                            .param("base", "0")
                            .param("body", "Not mine"))
                    .hasStatus(404);
            assertThat(propose(other, "C1", 4, "LINK", "Not mine", "4.4")).hasStatus(404);
        }
        assertThat(browser.get().uri("/action-lines/C1").with(person))
                .bodyText()
                .doesNotContain("/edit")
                .doesNotContain("matrix-proposals");
    }

    @Test
    void aProposalIsDecidedAndPublishedAndTheOldVersionStays() {
        int before = matrix.current().edition().number();
        RequestPostProcessor facilitator = people.as(facilitator("C7-lea"));
        RequestPostProcessor editor = people.asEditor();
        assertThat(propose(facilitator, "C7-lea", 5, "LINK", "Girls learn online " + HOSTILE, "5.b", "5.1"))
                .hasStatus(302);
        assertThat(propose(facilitator, "C7-lea", 5, "LINK", "Again", "5.b"))
                .hasStatusOk()
                .bodyText()
                .contains("under way");
        String id = idOf("C7-lea", 5);
        assertThat(browser.get().uri("/admin/matrix?lang=en").with(editor))
                .hasStatusOk()
                .bodyText()
                .contains(id)
                .doesNotContain("<script>alert");
        assertThat(browser.get().uri("/admin/matrix/" + id + "?lang=en").with(editor))
                .hasStatusOk()
                .bodyText()
                .contains("5.1, 5.b");
        assertThat(decide(editor, id, "ACCEPT", "")).hasStatus(302);
        assertThat(publish(editor, String.valueOf(before - 1), "Too late")).hasStatusOk();
        assertThat(publish(editor, String.valueOf(before), "Adds e-learning to goal 5"))
                .hasStatus(302);

        Matrix.Version now = matrix.current();
        assertThat(now.edition().number()).isEqualTo(before + 1);
        assertThat(now.link("C7-lea", 5).orElseThrow().targets()).containsExactly("5.1", "5.b");
        assertThat(matrix.version(before).orElseThrow().link("C7-lea", 5)).isEmpty();
        assertThat(browser.get().uri("/matrix?lang=en"))
                .bodyText()
                .contains("Adds e-learning to goal 5")
                .contains("A test&#39;s editor");
        assertThat(browser.get().uri("/matrix?lang=en&version=" + before))
                .bodyText()
                .contains("You are reading version " + before);
    }

    @Test
    void aDeclineNeedsAReasonAndIsFinal() {
        AccountId person = facilitator("C8");
        RequestPostProcessor facilitator = people.as(person);
        RequestPostProcessor editor = people.asEditor();
        assertThat(propose(facilitator, "C8", 9, "REMOVE", "Only one list has it"))
                .hasStatus(302);
        String id = idOf("C8", 9);
        assertThat(decide(editor, id, "DECLINE", " ")).hasStatusOk().bodyText().contains("data-error-summary");
        assertThat(decide(editor, id, "PERHAPS", "x")).hasStatusOk().bodyText().contains("data-error-summary");
        assertThat(decide(editor, id, "ACCEPT", "x".repeat(2_001))).hasStatusOk();
        assertThat(decide(editor, id, "DECLINE", "The forward list stands " + HOSTILE))
                .hasStatus(302);
        assertThat(decide(editor, id, "ACCEPT", "After all")).hasStatus(302);
        assertThat(browser.get()
                        .uri("/action-lines/C8/matrix-proposals?lang=en")
                        .with(facilitator))
                .hasStatusOk()
                .bodyText()
                .contains("Declined")
                .contains("The forward list stands")
                .doesNotContain("After all");
    }

    @Test
    void aProposalMustChangeSomethingAndSayWhy() {
        RequestPostProcessor facilitator = people.as(facilitator("C7-agr"));
        assertThat(propose(facilitator, "C7-agr", 2, "LINK", "Same", "2.a", "2.4", "2.3"))
                .hasStatusOk()
                .bodyText()
                .contains("already says");
        assertThat(propose(facilitator, "C7-agr", 14, "REMOVE", "Not there")).hasStatusOk();
        assertThat(propose(facilitator, "C7-agr", 2, "BREAK", "Unconvertible", "2.1"))
                .hasStatusOk();
        assertThat(propose(facilitator, "C7-agr", 2, "LINK", "", "2.1")).hasStatusOk();
        assertThat(propose(facilitator, "C7-agr", 2, "LINK", "x".repeat(2_001), "2.1"))
                .hasStatusOk();
        assertThat(propose(facilitator, "C7-agr", 99, "LINK", "No goal", "2.1")).hasStatus(404);
        assertThat(propose(facilitator, "C7-agr", 2, "LINK", "Of another goal", "9.1", "'; DROP", "2.3", "2.4", "2.a"))
                .as("targets of other goals are dropped")
                .hasStatusOk();
    }

    @Test
    void staffPagesAreForStaff() {
        assertThat(browser.get().uri("/admin/matrix").with(people.as(facilitator("C1"))))
                .hasStatus(403);
        assertThat(browser.get().uri("/admin/matrix/" + UUID.randomUUID()).with(people.asEditor()))
                .hasStatus(404);
        assertThat(browser.get().uri("/admin/matrix/none").with(people.asEditor()))
                .hasStatus(404);
    }

    @Test
    void whatWasWrittenCannotBeChangedBySql() throws SQLException {
        save(facilitator("C3"), "C3", "activities", 0, "As written");
        try (Connection application = TestDatabase.asApplication();
                Statement statement = application.createStatement()) {
            for (String sql : List.of(
                    "UPDATE process.line_revision SET body = 'x'",
                    "DELETE FROM process.line_revision",
                    "DELETE FROM process.matrix_proposal")) {
                Assertions.assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
            }
        }
    }

    private AccountId facilitator(String line) {
        return people.person("Ada of " + line, new Grant(Role.FACILITATOR, line));
    }

    private void save(AccountId facilitator, String line, String slug, int base, String body) {
        assertThat(browser.post()
                        .uri("/action-lines/" + line + "/texts/" + slug + "/edit")
                        .with(people.as(facilitator))
                        .with(csrf())
                        .param("base", String.valueOf(base))
                        .param("body", body))
                .hasStatus(302)
                .hasRedirectedUrl("/action-lines/" + line + "/texts/" + slug);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult propose(
            RequestPostProcessor person, String line, int sdg, String act, String reason, String... targets) {
        return browser.post()
                .uri("/action-lines/" + line + "/matrix-proposals/" + sdg + "?lang=en")
                .with(person)
                .with(csrf())
                .param("act", act)
                .param("reason", reason)
                .param("rationale", "")
                .param("targets", targets)
                .exchange();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult decide(
            RequestPostProcessor person, String id, String decision, String why) {
        return browser.post()
                .uri("/admin/matrix/" + id + "/decision?lang=en")
                .with(person)
                .with(csrf())
                .param("decision", decision)
                .param("why", why)
                .exchange();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult publish(
            RequestPostProcessor person, String base, String note) {
        return browser.post()
                .uri("/admin/matrix/versions?lang=en")
                .with(person)
                .with(csrf())
                .param("base", base)
                .param("note", note)
                .exchange();
    }

    private static String idOf(String line, int sdg) {
        try (Connection owner = TestDatabase.asOwner();
                var rows = owner.createStatement()
                        .executeQuery("SELECT id FROM process.matrix_proposal WHERE action_line = '%s' AND sdg = %d"
                                .formatted(line, sdg))) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
