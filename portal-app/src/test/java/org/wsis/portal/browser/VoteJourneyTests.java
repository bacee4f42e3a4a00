package org.wsis.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.wsis.account.AccountId;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;

/** From the page of a project through signing in to saved votes and their receipts. */
@PortalTest
class VoteJourneyTests {
    @LocalServerPort
    int port;

    @Autowired
    MessageSource messages;

    @Autowired
    People people;

    @Autowired
    VotingContest contests;

    @AfterEach
    void endTheVotes() {
        contests.end();
    }

    @ParameterizedTest(name = "in {0}, {1} px wide, JavaScript {2}")
    @CsvSource({"en, 1280, true", "ar, 320, true", "en, 320, false"})
    void aVisitorVotesForTheProjectOfAPage(String language, int width, boolean script) {
        Running contest = contests.open(true, true, 2, 2);
        String email = UUID.randomUUID() + "@example.org";
        AccountId voter = people.person("Voter", email, Locale.ENGLISH);
        String project = contest.path() + "/projects/" + contest.nominee(1, 0);
        try (Reader reader = new Reader(messages, language, port, width, script)) {
            reader.open(project).follow(project + "/vote");
            reader.fill("email", email)
                    .fill("password", People.PASSWORD)
                    .press("portal.account.login.action")
                    .isAt(project);
            reader.press("prizes.nominees.vote").isAt("/ballot");
            reader.sees("Project 1 of category 1");
            reader.open(contest.path() + "/ballot")
                    .tick("project", contest.nominee(2, 1).toString());
            reader.press("prizes.ballot.save").isAt("outcome=saved");
            reader.open(contest.path() + "/ballot/receipts")
                    .unfold("details.card-w > summary")
                    .sees("Project 2 of category 2");
        }
        assertThat(contests.stored(contest, voter)).isEqualTo(2);
        checkPages(contest, voter, language);
    }

    /** The pages of somebody who has voted keep the house rules, too. */
    private void checkPages(Running contest, AccountId voter, String language) {
        try (BrowserContext context = Chromium.browser().newContext()) {
            context.addCookies(List.of(new Cookie("session", people.cookie(voter))
                    .setDomain("127.0.0.1")
                    .setPath("/")));
            Page page = HouseRules.page(context);
            for (String path : List.of("/ballot?category=1&outcome=saved&saved=1", "/ballot/receipts", "/digests")) {
                HouseRules.check(page, "http://127.0.0.1:" + port + contest.path() + path, language);
            }
        }
    }
}
