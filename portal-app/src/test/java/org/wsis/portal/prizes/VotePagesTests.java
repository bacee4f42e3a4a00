package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.portal.stocktaking.Owners;

@PortalTest
class VotePagesTests {
    private static final Pattern RECEIPT = Pattern.compile("(?:[0-9A-HJKMNP-TV-Z]{4}-){12}[0-9A-HJKMNP-TV-Z]{4}");

    @Autowired
    VotingContest contests;

    @Autowired
    People people;

    @Autowired
    MockMvcTester browser;

    @AfterEach
    void endTheVotes() {
        contests.end();
    }

    private MvcTestResult post(AccountId voter, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(people.as(voter)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String page(AccountId reader, String address) {
        MvcTestResult result =
                browser.get().uri(address).with(people.as(reader)).exchange();
        assertThat(result).hasStatusOk();
        return Owners.text(result);
    }

    @Test
    void aVisitorIsBroughtThroughSignInBackToTheProject() {
        Running contest = contests.open(true, true, 1);
        String project = contest.path() + "/projects/" + contest.nominee(1, 0);
        assertThat(browser.get().uri(project))
                .hasStatusOk()
                .bodyText()
                .contains("Sign in to vote for this project")
                .contains(project + "/vote");
        var session = new MockHttpSession();
        assertThat(browser.get().uri(project + "/vote").session(session))
                .hasStatus3xxRedirection()
                .headers()
                .hasValue("Location", "/login");
        AccountId voter = people.person("Voter");
        assertThat(browser.get().uri(project + "/vote").with(people.as(voter))).hasRedirectedUrl(project);
        assertThat(page(voter, project)).contains("Vote for this project");
    }

    @Test
    void categoriesWithTheOfficialTitleAreNamedInTheReadersLanguage() throws SQLException {
        Running contest = contests.open(true, true, 2);
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("UPDATE prizes.edition_category c SET line = o.line, title = o.title"
                    + " FROM prizes.edition_category o WHERE o.edition = 2018 AND o.number = 1 AND c.number = 1"
                    + " AND c.edition = " + contest.year());
        }
        AccountId voter = people.person("Voter");
        post(voter, contest.path() + "/projects/" + contest.nominee(1, 0) + "/vote", Map.of());
        for (String address :
                List.of("/ballot", "/ballot/receipts", "/projects", "/projects/" + contest.nominee(1, 0))) {
            assertThat(page(voter, contest.path() + address + "?lang=fr"))
                    .as(address)
                    .contains("Le rôle des gouvernements")
                    .doesNotContain("The role of governments");
        }
    }

    @Test
    void aChoiceOnTheBallotIsSavedAtOnceWithItsReceipt() {
        Running contest = contests.open(true, true, 2, 3);
        AccountId voter = people.person("Voter");
        String ballot = contest.path() + "/ballot";
        assertThat(page(voter, ballot))
                .contains("0 of 2 saved")
                .contains("A saved choice is final")
                .contains("2 choices are missing")
                .contains("Save and go to category 2");
        MvcTestResult saved =
                post(voter, ballot, Map.of("project", "" + contest.nominee(1, 1), "category", "1", "next", "2"));
        assertThat(saved).hasRedirectedUrl(ballot + "?outcome=saved&saved=1&category=2");
        String next = page(voter, ballot + "?outcome=saved&saved=1&category=2");
        assertThat(next).contains("1 of 2 saved", "Category 1 is saved", "1 choice is missing");
        String code = RECEIPT.matcher(next)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        assertThat(page(voter, ballot + "/receipts")).contains(code);
        assertThat(browser.get().uri(contest.path() + "/digests?code=" + code))
                .hasStatusOk()
                .bodyText()
                .contains("This receipt is known");
        post(voter, contest.path() + "/projects/" + contest.nominee(2, 0) + "/vote", Map.of());
        assertThat(page(voter, ballot)).contains("2 of 2 saved", "Complete: it counts");
    }

    @Test
    void votersFindTheirReceiptsAmongTheirOwnThings() {
        Running contest = contests.open(true, true, 2);
        AccountId voter = people.person("Voter");
        String receipts = contest.path() + "/ballot/receipts";
        assertThat(page(voter, "/account?lang=en")).doesNotContain("Your ballots");
        post(voter, contest.path() + "/projects/" + contest.nominee(1, 0) + "/vote", Map.of());
        assertThat(page(voter, "/account?lang=en"))
                .contains("Your ballots", "WSIS Prizes " + contest.year(), receipts, "The vote is open");
        contests.close(contest);
        assertThat(page(voter, "/account?lang=en")).contains(receipts, "The vote is over");
        assertThat(page(people.person("Stranger"), "/account?lang=en")).doesNotContain(receipts);
        assertThat(browser.get().uri(contest.path() + "/digests"))
                .bodyText()
                .contains(receipts, "/prizes/recount/Recount.java");
    }

    @Test
    void projectsAreInTheLanguageOfTheEdition() throws SQLException {
        Running contest = contests.open(true, true, 2);
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("UPDATE prizes.edition SET language = 'fr' WHERE year = " + contest.year());
        }
        AccountId voter = people.person("Voter");
        post(voter, contest.path() + "/projects/" + contest.nominee(1, 0) + "/vote", Map.of());
        for (String address :
                List.of("/ballot", "/ballot/receipts", "/projects", "/projects/" + contest.nominee(1, 0))) {
            assertThat(page(voter, contest.path() + address + "?lang=en"))
                    .as(address)
                    .containsPattern("lang=\"fr\">Project 1 of category 1")
                    .doesNotContain("lang=\"en\">Project", "lang=\"en\">Coast Radio");
        }
    }

    @Test
    void theProgramThatCountsAgainCanBeDownloaded() throws IOException {
        for (String file : List.of("Recount.java", "README.md")) {
            assertThat(browser.get().uri("/prizes/recount/" + file))
                    .hasStatusOk()
                    .hasHeader("Content-Disposition", "attachment; filename=\"" + file + "\"")
                    .bodyText()
                    .isEqualTo(Files.readString(Path.of("..", "prizes", "recount", file)));
        }
        assertThat(browser.get().uri("/prizes/recount/pom.xml")).hasStatus(404);
    }

    @Test
    void receiptsComeByMailIfTheVoterWishes() {
        Running contest = contests.open(true, true, 2, 2);
        String email = UUID.randomUUID() + "@example.org";
        AccountId voter = people.person("Voter", email, Locale.ENGLISH);
        String send = contest.path() + "/ballot/receipts/letter";
        assertThat(post(voter, send, Map.of())).flash().containsEntry("problem", "prizes.receipts.none");
        contests.vote(contest, voter, contest.nominee(1, 1));
        contests.vote(contest, voter, contest.nominee(2, 0));
        assertThat(post(voter, send, Map.of())).hasRedirectedUrl(contest.path() + "/ballot/receipts");
        List<WrittenLetters.Letter> letters = WrittenLetters.to(email);
        assertThat(letters).hasSize(1);
        String page = page(voter, contest.path() + "/ballot/receipts");
        assertThat(RECEIPT.matcher(letters.getFirst().body()).results())
                .hasSize(2)
                .allMatch(code -> page.contains(code.group()));
        assertThat(letters.getFirst().body())
                .doesNotContain("Project", contest.nominee(1, 1).toString());
        for (int time = 0; time < 8; time++) {
            post(voter, send, Map.of());
        }
        assertThat(WrittenLetters.to(email)).hasSizeLessThan(8);
    }

    @Test
    void aFinalChoiceOffersNoOther() {
        Running contest = contests.open(true, true, 2);
        AccountId voter = people.person("Voter");
        contests.vote(contest, voter, contest.nominee(1, 0));
        assertThat(page(voter, contest.path() + "/ballot?category=1"))
                .contains("It is saved and stays")
                .doesNotContain("type=\"radio\"");
        assertThat(post(voter, contest.path() + "/ballot", Map.of("project", "" + contest.nominee(1, 1))))
                .hasRedirectedUrl(contest.path() + "/ballot?outcome=kept&saved=1&category=1");
    }

    @Test
    void aFormWithoutAChoiceComesBack() {
        Running contest = contests.open(true, true, 2, 2);
        AccountId voter = people.person("Voter");
        for (Map<String, String> nothing : List.of(Map.of("category", "2"), Map.of("category", "2", "project", "x"))) {
            MvcTestResult refused = post(voter, contest.path() + "/ballot", nothing);
            assertThat(refused).hasStatus(422);
            assertThat(Owners.text(refused)).contains("project-error", "Category 2 of 2");
        }
        assertThat(post(voter, contest.path() + "/ballot", Map.of("category", "x")))
                .hasStatus(422);
        assertThat(contests.stored(contest, voter)).isZero();
    }

    @Test
    void aChoiceThatComesTooLateIsSaidToBe() {
        Running contest = contests.open(true, true, 1);
        AccountId voter = people.person("Voter");
        contests.close(contest);
        String ballot = contest.path() + "/ballot";
        assertThat(post(voter, ballot, Map.of("project", "" + contest.nominee(1, 0))))
                .hasRedirectedUrl(ballot + "?outcome=closed");
        assertThat(page(voter, ballot + "?outcome=closed")).contains("It was not saved");
    }

    @Test
    void theListIsSiftedByWordsAndCountry() {
        Running contest = contests.open(true, true, 6);
        AccountId voter = people.person("Voter");
        String ballot = contest.path() + "/ballot?category=1";
        assertThat(page(voter, ballot + "&country=KE"))
                .contains("Project 2 of category 1")
                .doesNotContain("Project 1 of category 1");
        assertThat(page(voter, ballot + "&q=proJECT 3"))
                .contains("Project 3 of")
                .doesNotContain("Project 2 of");
        assertThat(page(voter, ballot + "&q=elephant")).contains("No project of this category matches");
    }

    @Test
    void nomineesAreSecretUntilTheListIsPublished() {
        Running contest = contests.open(true, true, 1);
        Instant later = Instant.now().plus(Duration.ofHours(1));
        contests.votingFrom(contest, later, later.plus(Duration.ofDays(9)));
        UUID project = contest.nominee(1, 0);
        AccountId reader = people.person("Reader");
        for (String path : new String[] {
            contest.path() + "/projects",
            contest.path() + "/projects/" + project,
            contest.path() + "/ballot",
            contest.path() + "/ballot/receipts",
            contest.path() + "/digests",
            contest.path() + "/commitments.csv",
            "/api/v1" + contest.path() + "/digests",
            "/p/" + project.toString().substring(24)
        }) {
            assertThat(browser.get().uri(path).with(people.as(reader))).as(path).hasStatus(404);
        }
    }

    @Test
    void thePageOfAContestLeadsToItsVote() {
        Running contest = contests.open(true, true, 1);
        AccountId reader = people.person("Reader");
        assertThat(page(reader, contest.path()))
                .contains("\"" + contest.path() + "/ballot\"")
                .contains("\"" + contest.path() + "/projects\"", "\"" + contest.path() + "/digests\"")
                .doesNotContain(contest.path() + "/results");
        String staff = "/admin" + contest.path();
        assertThat(page(people.holding(Role.ADMINISTRATOR), staff))
                .contains("\"" + staff + "/vote\"", "\"" + staff + "/vote#clusters\"", "\"" + staff + "/projects\"");
    }

    @Test
    void theShortLinkLeadsToTheProject() {
        Running contest = contests.open(true, true, 1);
        UUID project = contest.nominee(1, 0);
        assertThat(browser.get().uri("/p/" + project.toString().substring(24)))
                .hasRedirectedUrl(contest.path() + "/projects/" + project);
        assertThat(browser.get().uri("/p/nothinglikeit")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "fr", "ru", "zh"})
    void everyPageIsThereInEveryLanguage(String language) {
        Running contest = contests.open(false, false, 2, 0);
        AccountId voter = people.person("Voter");
        contests.vote(contest, voter, contest.nominee(1, 0));
        for (String path :
                new String[] {"/ballot", "/ballot?category=2", "/ballot/receipts", "/projects", "/digests"}) {
            String page = page(voter, contest.path() + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(page).doesNotContain("??");
        }
    }

    @Test
    void pagesDoNotAskMoreForMore() {
        Running small = contests.open(false, true, 1, 1);
        Running large = contests.open(false, true, 12, 12);
        AccountId voter = people.person("Voter");
        for (String path : new String[] {"/ballot", "/ballot/receipts", "/projects"}) {
            assertThat(statements(voter, large.path() + path)).isEqualTo(statements(voter, small.path() + path));
        }
    }

    private long statements(AccountId voter, String path) {
        return StatementCounts.least(() -> page(voter, path));
    }
}
