package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.stocktaking.Owners;

/** What becomes of contributions, and who sees it. */
@PortalTest
class FateTests {
    private static final int FEW = 5;
    private static final int MANY = 500;
    private static final String SECRET_TITLE = "Zanzibar lighthouse title";
    private static final String SECRET_TEXT = "Quetzal feather text";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    FateConsultations consultations;

    @Autowired
    JdbcClient sql;

    @Test
    void aContributionGoesFromReceivedOverAThemeToTheProgrammeBeforeEverybodysEyes() {
        String path = consultations.begin(FateConsultations.slug());
        AccountId author = people.person("Nobody Shall Read My Name");
        AccountId editor = people.person("Sesquipedalian Staff", new Grant(Role.EDITOR, null));
        int number = consultations.send(path, author, "Local content", "Ask ada@example.org about it", false);
        consultations.send(path, people.person("Another"), "Something else", "Other words", false);
        assertThat(page(path + "/contributions?lang=en"))
                .contains("Local content", "Received", "A person from Kenya", "Answered: 0 of 2")
                .doesNotContain("Nobody Shall Read My Name");
        assertThat(page(path + "/contributions/" + number + "?lang=en"))
                .contains("Question text", "Ask …@… about it", "What became of it")
                .doesNotContain("ada@example.org", "Nobody Shall Read My Name", people.email(author));

        String staff = "/admin" + path + "/contributions/" + number;
        done(act(editor, staff, "", "/assignment", Map.of()));
        done(act(editor, staff, "", "/reading", Map.of()));
        UUID theme = theme(editor, path, "Content in many languages", "Du contenu en beaucoup de langues");
        done(act(editor, staff, "/themes", "/themes", Map.of("theme", theme.toString(), "note", "All of it")));
        assertThat(page(path + "/contributions?state=IN_THEME&lang=en"))
                .contains("Local content")
                .doesNotContain("Something else");
        assertThat(page(path + "/themes/" + theme + "?lang=fr"))
                .contains("Du contenu en beaucoup de langues", "Local content", "Ce thème n’a pas encore de réponse.");
        done(act(
                editor,
                staff,
                "/fate",
                "/fate",
                Map.of(
                        "fate",
                        "REFLECTED",
                        "words[2].text",
                        "In session 157",
                        "words[3].text",
                        "Dans la session 157")));

        assertThat(page(path + "/contributions/" + number + "?lang=fr"))
                .contains("Reçue", "Lue", "Partie d’un thème", "Dans la session 157", "All of it")
                .doesNotContain("Sesquipedalian");
        assertThat(page(path + "/contributions/" + number + "?lang=ru"))
                .as("falls back to English, and says so")
                .contains("<bdi lang=\"en\">In session 157</bdi>");
        assertThat(page(path + "?lang=en")).contains("Answered: 1 of 2");
        assertThat(page(path + "/contributions/ledger.csv?lang=en"))
                .contains("Local content", "Content in many languages", "In session 157", "Received")
                .doesNotContain("Sesquipedalian");
        assertThat(letters(author)).containsExactly("consultation.handling.letter.decided");
        assertThat(owners.page(browser, author, path + "/mine/" + number + "?lang=en"))
                .contains("In session 157", "Content in many languages");
        assertThat(owners.page(browser, author, "/account?lang=en"))
                .contains("Contributions to consultations", path + "/mine/" + number);
    }

    @Test
    void anAnswerToAThemeAnswersAllThatIsInIt() {
        String path = consultations.begin(FateConsultations.slug());
        AccountId editor = people.holding(Role.EDITOR);
        UUID theme = theme(editor, path, "Captions", "Sous-titres");
        UUID other = theme(editor, path, "Rooms", "Salles");
        consultations.sendMany(path, FEW);
        consultations.placeAll(path, theme);
        String answer = "/admin" + path + "/themes/" + theme + "/answer";
        done(act(
                editor,
                answer,
                "",
                "",
                Map.of("outcome", "NOT_TAKEN_UP", "words[2].text", "Because there is no room")));
        assertThat(page(path + "/contributions?lang=en")).contains("Answered: " + FEW + " of " + FEW);
        assertThat(page(path + "/contributions/1?lang=en"))
                .contains("Its theme is not taken up", "Because there is no room");
        assertThat(act(
                        editor,
                        "/admin" + path + "/contributions/1",
                        "/themes",
                        "/themes",
                        Map.of("theme", other.toString())))
                .hasStatus3xxRedirection();
        assertThat(page(path + "/contributions?lang=en"))
                .as("one of its themes is still open")
                .contains("Answered: " + (FEW - 1) + " of " + FEW);
    }

    @Test
    void whatIsConfidentialOrHiddenIsOnNoPublicPage() {
        String path = consultations.begin(FateConsultations.slug());
        AccountId author = people.person("Secretive");
        AccountId editor = people.holding(Role.EDITOR);
        consultations.send(path, people.person("Open"), "Open title", "Open text", false);
        int confidential = consultations.send(path, author, SECRET_TITLE, SECRET_TEXT, true);
        int hidden = consultations.send(path, people.person("Rude"), "Hidden " + SECRET_TITLE, SECRET_TEXT, false);
        UUID theme = theme(editor, path, "An open theme", "Un thème");
        for (int number : List.of(confidential, hidden)) {
            String staff = "/admin" + path + "/contributions/" + number;
            done(act(editor, staff, "/themes", "/themes", Map.of("theme", theme.toString(), "note", SECRET_TEXT)));
            done(act(editor, staff, "/questions", "/questions", Map.of("words", SECRET_TEXT)));
            done(act(editor, staff, "/fate", "/fate", Map.of("fate", "ANSWERED", "words[2].text", SECRET_TEXT)));
        }
        String staff = "/admin" + path + "/contributions/" + hidden;
        done(act(editor, staff, "/hiding", "/hiding", Map.of("reason", "PROMOTIONAL", "words", SECRET_TEXT)));

        for (String address : List.of(
                "/consultations",
                path,
                path + "/contributions",
                path + "/contributions?theme=" + theme,
                path + "/contributions?state=ANSWERED",
                path + "/contributions/1",
                path + "/contributions/ledger.csv",
                path + "/themes",
                path + "/themes/" + theme,
                path + "/questions",
                path + "/balance",
                path + "/balance/export.csv",
                "/api/v1" + path + "/contributions")) {
            assertThat(page(address)).as(address).doesNotContain("Zanzibar", "Quetzal");
        }
        assertThat(page(path + "/contributions?lang=en"))
                .contains("Answered: 0 of 1", "Not shown, because confidential: 1");
        assertThat(browser.get().uri(path + "/contributions/" + confidential)).hasStatus(404);
        assertThat(browser.get().uri(path + "/contributions/" + hidden)).hasStatus(404);
        AccountId stranger = people.person("Stranger");
        assertThat(browser.get().uri(path + "/mine/" + confidential).with(people.as(stranger)))
                .hasStatus(404);
        assertThat(owners.page(browser, author, path + "/mine/" + confidential + "?lang=en"))
                .contains(SECRET_TITLE, "Answered", "You asked for confidentiality");
        assertThat(owners.page(browser, editor, "/admin" + path + "/contributions?kept=true"))
                .contains(SECRET_TITLE, "Hidden " + SECRET_TITLE)
                .doesNotContain("Open title");
        done(act(editor, staff, "", "/restoration", Map.of()));
        assertThat(page(path + "/contributions")).contains("Hidden " + SECRET_TITLE);
    }

    @Test
    void theAuthorAnswersWhatStaffAsk() {
        String path = consultations.begin(FateConsultations.slug());
        AccountId author = people.person("Asked");
        AccountId editor = people.holding(Role.EDITOR);
        int number = consultations.send(path, author, "Unclear", "Words", false);
        String staff = "/admin" + path + "/contributions/" + number;
        done(act(editor, staff, "/questions", "/questions", Map.of("words", "Which session do you mean?")));
        assertThat(letters(author)).containsExactly("consultation.handling.letter.asked");
        String own = path + "/mine/" + number;
        assertThat(owners.page(browser, author, own)).contains("Which session do you mean?");
        assertThat(owners.post(browser, author, own + "/answers", Map.of("words", " ")))
                .hasStatus(422);
        assertThat(owners.post(browser, author, own + "/answers", Map.of("words", "The one on radio")))
                .hasRedirectedUrl(own);
        assertThat(letters(editor)).containsExactly("consultation.handling.letter.answered");
        assertThat(owners.page(browser, editor, staff)).contains("The one on radio");
        assertThat(page(path + "/contributions/" + number)).doesNotContain("on radio", "do you mean");
        for (int more = 1; more < 10; more++) {
            assertThat(owners.post(browser, author, own + "/answers", Map.of("words", "More " + more)))
                    .hasStatus3xxRedirection();
        }
        assertThat(owners.post(browser, author, own + "/answers", Map.of("words", "Too much")))
                .hasStatus(422);
        assertThat(owners.post(browser, people.person("Stranger"), own + "/answers", Map.of("words", "Mine")))
                .hasStatus(404);
    }

    @Test
    void manyContributionsAskNoMoreThanFew() {
        String path = consultations.begin(FateConsultations.slug());
        AccountId editor = people.holding(Role.EDITOR);
        UUID theme = theme(editor, path, "Of many", "De beaucoup");
        consultations.sendMany(path, FEW);
        consultations.placeAll(path, theme);
        Map<String, Long> few = statements(editor, path, theme);
        consultations.sendMany(path, MANY - FEW);
        consultations.placeAll(path, theme);
        assertThat(page(path + "/contributions?lang=en")).contains("1 to 50 of 500");
        assertThat(statements(editor, path, theme)).isEqualTo(few);
    }

    @Test
    void whoContributedIsCountedForEverybodyAndForMachines() {
        String path = consultations.begin(FateConsultations.slug());
        consultations.send(path, people.person("One"), "First of three", "Words", false);
        consultations.send(path, people.person("Two"), "Second of three", "Words", false);
        consultations.send(path, people.person("Three"), "Third of three", "Words", true);
        assertThat(page(path + "/balance?lang=en"))
                .contains("Kenya", "Africa", "Not known", "Not shown, because confidential: 1");
        assertThat(page(path + "/balance/export.csv?lang=en")).contains("Country,Kenya,2", "Region,Africa,2");
        assertThat(page("/api/v1" + path + "/contributions?size=1&page=2"))
                .contains("\"total\":2", "\"confidential\":1", "\"title\":\"Second of three\"", "\"country\":\"KE\"")
                .doesNotContain("First of three");
        assertThat(browser.get().uri("/api/v1" + path + "/contributions?size=101"))
                .hasStatus(400);
        assertThat(browser.get().uri("/api/v1/consultations/fate-nothing/contributions"))
                .hasStatus(404);
    }

    @Test
    void theLedgerIsNeverChanged() throws Exception {
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            for (String change : List.of(
                    "UPDATE consultation.fate_event SET kind = 'READ'",
                    "DELETE FROM consultation.fate_event",
                    "TRUNCATE consultation.fate_event")) {
                assertThatThrownBy(() -> statement.executeUpdate(change))
                        .as(change)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void allOfItIsThereInSixLanguages() {
        String path = consultations.begin(FateConsultations.slug());
        AccountId author = people.person("Polyglot");
        AccountId editor = people.holding(Role.EDITOR);
        int number = consultations.send(path, author, "In six languages", "Words", false);
        UUID theme = theme(editor, path, "A theme", "Un thème");
        String staff = "/admin" + path + "/contributions";
        for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
            for (String address :
                    List.of("/contributions", "/balance", "/contributions/" + number, "/themes", "/themes/" + theme)) {
                assertThat(page(path + address + "?lang=" + language))
                        .as(address)
                        .doesNotContain("??");
            }
            for (String address : List.of("", "/1", "/1/fate", "/1/hiding", "/1/themes", "/1/questions")) {
                assertThat(owners.page(browser, editor, staff + address + "?lang=" + language))
                        .as(address)
                        .doesNotContain("??");
            }
            assertThat(owners.page(browser, editor, "/admin" + path + "/themes/" + theme + "?lang=" + language))
                    .doesNotContain("??");
            assertThat(owners.page(browser, author, path + "/mine/1?lang=" + language))
                    .doesNotContain("??");
        }
    }

    private Map<String, Long> statements(AccountId editor, String path, UUID theme) {
        Map<String, Long> counts = new HashMap<>();
        for (String address : List.of(
                path,
                path + "/contributions",
                path + "/balance",
                "/api/v1" + path + "/contributions",
                path + "/contributions/1",
                path + "/themes",
                path + "/themes/" + theme)) {
            counts.put(
                    address,
                    StatementCounts.least(
                            () -> assertThat(browser.get().uri(address)).hasStatusOk()));
        }
        for (String address : List.of("/admin" + path + "/contributions", "/admin" + path + "/contributions/1")) {
            counts.put(
                    address,
                    StatementCounts.least(
                            () -> assertThat(browser.get().uri(address).with(people.as(editor)))
                                    .hasStatusOk()));
        }
        return counts;
    }

    private UUID theme(AccountId editor, String path, String english, String french) {
        String address = "/admin" + path + "/themes";
        assertThat(owners.post(
                        browser,
                        editor,
                        address,
                        Map.of("place", "1", "version", "0", "words[2].title", english, "words[3].title", french)))
                .hasRedirectedUrl(address);
        return consultations.theme(path, english);
    }

    /** Opens the page with the form and sends it as it is seen. */
    private MvcTestResult act(AccountId editor, String base, String page, String to, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("version", Owners.version(owners.page(browser, editor, base + page)));
        return owners.post(browser, editor, base + to, all);
    }

    private static void done(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
    }

    private List<String> letters(AccountId person) {
        return sql.sql("SELECT kind FROM mail.letter WHERE recipient = ? AND kind LIKE 'consultation.handling%'"
                        + " ORDER BY due_at")
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
