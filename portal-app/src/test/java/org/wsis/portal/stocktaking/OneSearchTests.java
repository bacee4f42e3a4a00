package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.consultation.FateConsultations;
import org.wsis.portal.prizes.VotingContest;

/** One search finds entries, and beside them what other modules show to everybody, and nothing that they do not show. */
@PortalTest
class OneSearchTests {
    private static final int MANY = 40;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    FateConsultations consultations;

    @Autowired
    VotingContest contests;

    @Autowired
    JdbcClient sql;

    private final String word = "q" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void endTheVotes() {
        contests.end();
    }

    @Test
    void contributionsAreFoundThatEverybodyMayRead() {
        String path = consultations.begin(FateConsultations.slug());
        consultations.send(path, person(), "Masts for boatbuilders " + word, "Words", false);
        int confidential = consultations.send(path, person(), "Confidential " + word, "Words", true);
        int hidden = consultations.send(path, person(), "Hidden " + word, "Words", false);
        sql.sql("UPDATE consultation.handling SET hidden_at = now(), hidden_reason = 'PROMOTIONAL',"
                        + " hidden_words = 'Hidden by a test' WHERE contribution = ?")
                .param(consultations.contribution(path, hidden))
                .update();
        assertThat(search(word))
                .contains(path + "/contributions/1", "Masts for boatbuilders " + word)
                .doesNotContain("contributions/" + confidential, "Confidential", "Hidden");
        assertThat(search("boatbuilder mast " + word))
                .as("other forms of words")
                .contains(path + "/contributions/1");
        assertThat(search("MÁSTS " + word)).as("case and accents").contains(path + "/contributions/1");
        assertThat(search("masts boats anchors " + word)).as("each word counts").doesNotContain(path);
    }

    @Test
    void projectsAreFoundOnceNomineesArePublic() {
        VotingContest.Running contest = contests.open(true, false, 1);
        sql.sql("UPDATE prizes.project SET title = ? WHERE id = ?")
                .params("A radio " + word, contest.nominee(1, 0))
                .update();
        Instant now = Instant.now();
        contests.votingFrom(contest, now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(2)));
        assertThat(search(word)).doesNotContain(contest.path(), "A radio " + word);
        contests.votingFrom(contest, now.minusSeconds(1), now.plus(Duration.ofDays(2)));
        assertThat(search(word)).contains(contest.path() + "/projects/" + contest.nominee(1, 0), "A radio " + word);
    }

    @ParameterizedTest
    @CsvSource({
        "health, en, /action-lines/C7-hea",
        "quality education, en, /sdgs/4",
        "sdg 9, en, /sdgs/9",
        "education qualite, fr, /sdgs/4",
        "2020, en, /forum/2020",
    })
    void pagesAboutTheProcessAreFoundByTheirNames(String question, String language, String path) {
        assertThat(Owners.text(browser.get()
                        .uri("/search")
                        .param("q", question)
                        .param("lang", language)
                        .exchange()))
                .contains("href=\"" + path + "\"");
    }

    @Test
    void aQuestionWithoutWordsFindsNothingBeside() {
        assertThat(search("'%_\\ <!--")).contains("role=\"search\"").doesNotContain("part-1");
    }

    @Test
    void muchIsFoundInAsManyStatementsAsLittle() {
        String path = consultations.begin(FateConsultations.slug());
        consultations.send(path, person(), "One " + word, "Words", false);
        long one = statements();
        for (int number = 1; number < MANY; number++) {
            consultations.send(path, person(), "More " + word, "Words", false);
        }
        contests.open(true, false, 3);
        assertThat(statements()).isLessThanOrEqualTo(one);
        assertThat(search(word)).contains(">" + MANY + "<");
    }

    /** The least of some: what of a page does not change is read by the first one. */
    private long statements() {
        return LongStream.range(0, 4)
                .map(time -> StatementCounts.of(() -> search(word)))
                .min()
                .orElseThrow();
    }

    private AccountId person() {
        return people.person("Author");
    }

    private String search(String question) {
        return Owners.text(browser.get()
                .uri("/search")
                .param("q", question)
                .param("lang", "en")
                .exchange());
    }
}
