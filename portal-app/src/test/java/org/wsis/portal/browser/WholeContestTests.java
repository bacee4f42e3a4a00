package org.wsis.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wsis.portal.prizes.PlayedContest.title;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.prizes.PlayedContest;
import org.wsis.portal.prizes.RunningContests;
import org.wsis.schedule.clock.RehearsedTime;

/**
 * A whole contest on the rehearsal's clock, in a portal of its own: 40 projects, 6 experts with conflicts, 30 voters, from the
 * edition's first day to the ceremony. Each kind of act is done in a browser at least once; what many do alike is sent
 * without one.
 */
@PortalTest
@DirtiesContext
class WholeContestTests {
    private static final String DATABASE = TestDatabase.another("portal_contest");
    private static final int YEAR = 2027;
    private static final String CONTEST = "/prizes/" + YEAR;
    private static final String STAFF = "/admin/prizes/" + YEAR;
    private static final int[] PROJECTS = {12, 10, 8, 6, 4};
    private static final String COAST = "Coast Society";
    private static final int VOTERS = 30;

    @LocalServerPort
    int port;

    @Autowired
    MessageSource messages;

    @Autowired
    People people;

    @Autowired
    PlayedContest contest;

    @Autowired
    RehearsedTime time;

    private final List<AccountId> submitters = new ArrayList<>();
    private final List<AccountId> experts = new ArrayList<>();
    private final List<AccountId> voters = new ArrayList<>();
    private AccountId editor;
    private Reader first;
    private Reader second;

    @DynamicPropertySource
    static void rehearse(DynamicPropertyRegistry settings) {
        settings.add(TestDatabase.INSTEAD, () -> DATABASE);
        settings.add("portal.clock", () -> "2027-01-05T09:00:00Z");
        settings.add("portal.rehearsal", () -> "true");
    }

    @Test
    void isPlayedFromItsFirstDayToTheCeremony() {
        editor = people.holding(Role.EDITOR);
        try (Reader one = reader(1280, true).signedIn(people.cookie(editor));
                Reader other = reader(1280, true).signedIn(people.cookie(people.holding(Role.EDITOR)))) {
            first = one;
            second = other;
            staffBeginTheEdition();
            projectsAreHandedIn();
            time.goTo(Instant.parse("2027-01-25T09:00:00Z"));
            theGroupReads();
            nomineesAreChosen();
            time.goTo(Instant.parse("2027-02-10T09:00:00Z"));
            lettersLeave();
            someVoteAndANomineeLeaves();
            time.goTo(Instant.parse("2027-02-20T09:00:00Z"));
            theOthersVote();
            ballotsAreSetAside();
            time.goTo(Instant.parse("2027-03-01T09:00:00Z"));
            votesAreCounted();
            time.goTo(Instant.parse("2027-03-06T09:00:00Z"));
            championsArePublic();
            winnersAreChosen();
            nobodyKnowsTheWinners();
            time.goTo(Instant.parse("2027-03-20T17:00:01Z"));
            theCeremony();
        }
    }

    private void staffBeginTheEdition() {
        first.open("/admin/prizes")
                .fill("year", "" + YEAR)
                .choose("like", "2018")
                .press("prizes.edition.begin.do");
        first.open(STAFF)
                .fill("champions", "2")
                .choose("tieRule", "ALL_TIED")
                .choose("votesFinal", "true")
                .choose("completeBallotsOnly", "true")
                .choose("conflictByCountry", "false")
                .press("prizes.edition.save");
        contest.announce(YEAR, "submission", "2027-01-04", "2027-01-20");
        contest.announce(YEAR, "nomination", "2027-01-21", "2027-02-05");
        contest.announce(YEAR, "nominees", "2027-02-08", "2027-02-08");
        contest.announce(YEAR, "voting", "2027-02-08", "2027-02-28");
        contest.announce(YEAR, "champions", "2027-03-05", "2027-03-05");
        contest.announce(YEAR, "selection", "2027-03-05", "2027-03-12");
        contest.announce(YEAR, "ceremony", "2027-03-20", "2027-03-20");
    }

    private void projectsAreHandedIn() {
        for (int category = 1; category <= PROJECTS.length; category++) {
            submitters.add(people.person("Submitter of category " + category));
        }
        for (int number = 0; number < 6; number++) {
            String email = UUID.randomUUID() + "@example.org";
            experts.add(people.person("Expert " + number, email, Locale.ENGLISH, new Grant(Role.EXPERT, null)));
        }
        try (Reader submitter = reader(1280, true).signedIn(people.cookie(submitters.getFirst()))) {
            handIn(submitter);
        }
        for (int category = 1; category <= PROJECTS.length; category++) {
            for (int number = category == 1 ? 2 : 1; number <= PROJECTS[category - 1]; number++) {
                boolean partner = category == 1 && number == 3;
                boolean own = category == 1 && number == 4;
                contest.handIn(
                        YEAR,
                        category,
                        number,
                        category == 1 && number == 2 ? COAST : "Society %d-%02d".formatted(category, number),
                        partner ? "Schools, and the coast society." : "With teachers.",
                        own ? experts.get(1) : submitters.get(category - 1));
            }
        }
        contest.belongs(experts.getFirst(), COAST);
    }

    private void handIn(Reader submitter) {
        submitter.open(CONTEST + "/submit").followText(submitter.words("prizes.submit.start"));
        submitter
                .choose("category", "1")
                .fill("title", title(1, 1))
                .fill("shortDescription", RunningContests.words(160))
                .tick("maturity", "FINISHED")
                .fill("organisation", "Society 1-01")
                .choose("stakeholderType", "CIVIL_SOCIETY")
                .choose("country", "KE")
                .tick("own", "true")
                .unfold("details:has([name='linkages[8].words']) > summary")
                .fill("linkages[8].words", "It builds networks.")
                .fill("quantitative", "Ten schools.")
                .fill("qualitative", "They learn.")
                .fill("partnerships", "With teachers.")
                .fill("challenges", "More schools.")
                .press("prizes.submit.check");
        submitter.tick("consent", "true").press("prizes.check.send").isAt("/receipt");
    }

    private void theGroupReads() {
        first.open(CONTEST + "/submit").seesWordsOf("prizes.submit.closed");
        first.open(STAFF + "/experts")
                .fill("email", people.email(experts.getFirst()))
                .tick("act", "ADD")
                .fill("reason", "An expert of the field")
                .press("prizes.expert.member.do");
        experts.stream().skip(1).forEach(expert -> contest.joins(YEAR, editor, people.email(expert)));
        first.open(STAFF + "/experts").fill("each", "3").press("prizes.expert.assign.do");
        try (Reader tied = reader(1280, true).signedIn(people.cookie(experts.getFirst()));
                Reader other = reader(1280, true).signedIn(people.cookie(experts.get(2)))) {
            seesNothingOfWhatTheyAreTiedTo(tied);
            readsAndDeclaresAConflict(other, contest.unread(YEAR, experts.get(2)));
        }
        experts.forEach(expert -> contest.readTheRest(YEAR, expert));
    }

    private void seesNothingOfWhatTheyAreTiedTo(Reader expert) {
        expert.open(CONTEST + "/reviews");
        assertThat(expert.page().locator("main").innerText())
                .doesNotContain(title(1, 2), title(1, 3), COAST)
                .contains("Project ");
        for (int number : new int[] {2, 3}) {
            assertThat(status(expert, CONTEST + "/reviews/" + contest.project(YEAR, 1, number)))
                    .isEqualTo(404);
        }
    }

    private void readsAndDeclaresAConflict(Reader expert, List<UUID> unread) {
        String review = CONTEST + "/reviews/" + unread.getFirst();
        expert.open(review);
        for (int criterion = 1; criterion <= 9; criterion++) {
            expert.tick("scores[" + criterion + "]", "4");
        }
        expert.tick("act", "FINAL").press("prizes.review.do").seesWordsOf("prizes.review.saved");
        expert.open(review + "/discussion")
                .fill("words", "The strongest that I have read")
                .press("prizes.discussion.do")
                .sees("The strongest that I have read");
        String tied = CONTEST + "/reviews/" + unread.get(1);
        expert.open(tied).fill("tie", "My cousin works there").press("prizes.review.conflict.do");
        assertThat(status(expert, tied)).isEqualTo(404);
    }

    /** Of the last category, nobody. */
    private void nomineesAreChosen() {
        first.open(STAFF + "/nominees/1");
        for (int number = 1; number <= 5; number++) {
            first.tick("projects", contest.project(YEAR, 1, number).toString());
        }
        first.tick("choice", "NOMINATED")
                .fill("reason", "The best five")
                .press("prizes.nomination.do")
                .seesWordsOf("prizes.nomination.done");
        contest.nominate(YEAR, 2, 5, editor);
        contest.nominate(YEAR, 3, 3, editor);
        contest.nominate(YEAR, 4, 3, editor);
        for (int category = 1; category <= PROJECTS.length; category++) {
            contest.declineTheRest(YEAR, category, editor);
        }
    }

    private void lettersLeave() {
        first.open(STAFF + "/nominees/letters")
                .press("prizes.nomination.letters.do", 40)
                .seesWordsOf("prizes.nomination.letters.done");
    }

    /** A phone and a browser without script, and eight others; all choose the nominee of category 4 that leaves then. */
    private void someVoteAndANomineeLeaves() {
        String email = UUID.randomUUID() + "@example.org";
        voters.add(people.person("Voter 0", email, Locale.ENGLISH));
        for (int number = 1; number < VOTERS; number++) {
            voters.add(people.person("Voter " + number));
        }
        try (Reader phone = reader(320, true);
                Reader plain = reader(1280, false).signedIn(people.cookie(voters.get(1)))) {
            signInAndVote(phone, email);
            plain.open(CONTEST + "/projects/" + choice(1, 1))
                    .press("prizes.nominees.vote")
                    .isAt("outcome=saved");
            for (Reader voter : List.of(phone, plain)) {
                for (int category = 2; category <= 4; category++) {
                    save(voter, category, choice(1, category));
                }
                voter.open(CONTEST + "/ballot").seesWordsOf("prizes.ballot.complete");
                voter.open(CONTEST + "/ballot/receipts")
                        .unfold("details.card-w > summary")
                        .sees(title(1, 1));
            }
        }
        for (int voter = 2; voter < 10; voter++) {
            votes(voter, 4);
        }
        try (Reader submitter = reader(1280, true).signedIn(people.cookie(submitters.get(3)))) {
            submitter
                    .open("/prizes/mine/" + contest.project(YEAR, 4, 2) + "/withdrawal")
                    .press("prizes.mine.withdraw")
                    .seesWordsOf("prizes.mine.withdrawn");
        }
    }

    private void signInAndVote(Reader phone, String email) {
        String project = CONTEST + "/projects/" + choice(0, 1);
        phone.open(project).follow(project + "/vote");
        phone.fill("email", email)
                .fill("password", People.PASSWORD)
                .press("portal.account.login.action")
                .isAt(project);
        phone.press("prizes.nominees.vote").isAt("outcome=saved");
    }

    private static void save(Reader voter, int category, UUID project) {
        voter.open(CONTEST + "/ballot?category=" + category)
                .tick("project", project.toString())
                .unfold(".sticky button")
                .isAt("outcome=saved");
    }

    /** The last votes in three categories only, so that her ballot does not count. */
    private void theOthersVote() {
        assertThat(contest.vote(YEAR, contest.project(YEAR, 4, 2), voters.get(10)))
                .doesNotContain("outcome=saved");
        for (int voter = 10; voter < VOTERS; voter++) {
            votes(voter, voter == VOTERS - 1 ? 3 : 4);
        }
    }

    private void votes(int voter, int categories) {
        for (int category = 1; category <= categories; category++) {
            assertThat(contest.vote(YEAR, choice(voter, category), voters.get(voter)))
                    .contains("outcome=saved");
        }
    }

    /** Whom a voter chooses: 26 count, three are set aside, the last votes in three categories only. */
    private UUID choice(int voter, int category) {
        int number = switch (category) {
            case 1 -> voter < 12 ? 1 : voter < 21 ? 2 : 3;
            case 2 -> voter < 12 ? 1 : voter < 19 || voter > 25 ? 2 : 3;
            case 3 -> voter < 20 ? 1 : voter < 26 ? 2 : 3;
            default -> voter < 10 ? 2 : voter < 20 ? 1 : 3;
        };
        return contest.project(YEAR, category, number);
    }

    private void ballotsAreSetAside() {
        String accounts =
                voters.subList(26, 29).stream().map(AccountId::toString).collect(Collectors.joining("\n"));
        first.open(STAFF + "/vote/clusters/new")
                .tick("rule", "AUTOMATED")
                .fill("reason", "A burst from one program")
                .fill("accounts", accounts)
                .press("prizes.cluster.ask")
                .seesWordsOf("prizes.cluster.asked");
        approve("approval.kind.prizes-set-aside");
    }

    private void votesAreCounted() {
        first.open(STAFF + "/vote")
                .fill("reason", "The review of ballots has ended")
                .press("prizes.count.ask")
                .seesWordsOf("prizes.count.asked");
        approve("approval.kind.prizes-count");
        await().atMost(Duration.ofMinutes(1)).until(() -> contest.isCounted(YEAR));
        assertThat(status(first, CONTEST + "/results")).isEqualTo(404);
    }

    private void approve(String kind) {
        second.open("/admin/approvals").followText(second.words(kind));
        second.tick("choice", "APPROVE").fill("answer", "I have looked at it").press("approval.decide");
        second.seesWordsOf("approval.decided");
    }

    private void championsArePublic() {
        assertThat(contest.champions(YEAR))
                .isEqualTo(Map.of(
                        title(1, 1), 12,
                        title(1, 2), 9,
                        title(2, 1), 12,
                        title(2, 2), 7,
                        title(2, 3), 7,
                        title(3, 1), 20,
                        title(3, 2), 6,
                        title(4, 1), 10,
                        title(4, 3), 6));
        try (Reader visitor = reader(320, true)) {
            visitor.open(CONTEST + "/results");
            contest.champions(YEAR).keySet().forEach(visitor::sees);
            assertThat(visitor.page().locator("main").innerText())
                    .doesNotContain(title(1, 3), title(3, 3), title(4, 2))
                    .contains(visitor.words("prizes.results.no-champion"));
            visitor.open(CONTEST + "/integrity").seesWordsOf("prizes.integrity.received", "119");
        }
    }

    /** Two in the first category, one in each of two others, none in the third. */
    private void winnersAreChosen() {
        first.open(STAFF + "/winners").press("prizes.selection.ask");
        PlayedContest.Reading reading = contest.champion(YEAR);
        try (Reader expert = reader(1280, true).signedIn(people.cookie(reading.expert()))) {
            expert.open(CONTEST + "/reviews/" + reading.champion());
            for (int criterion = 1; criterion <= 9; criterion++) {
                expert.tick("scores[" + criterion + "]", "5");
            }
            expert.tick("act", "FINAL").press("prizes.review.do").seesWordsOf("prizes.review.saved");
        }
        chooses(1, 1);
        chooses(1, 2);
        chooses(2, 1);
        chooses(4, 1);
        first.open(STAFF + "/winners/release")
                .tick("way", "AT")
                .fill("at", "2027-03-20T18:00")
                .fill("reason", "The ceremony begins then")
                .press("prizes.release.ask")
                .seesWordsOf("prizes.release.asked");
        approve("approval.kind.prizes-release");
    }

    private void chooses(int category, int number) {
        first.open(STAFF + "/winners/" + category)
                .choose("project", contest.project(YEAR, category, number).toString())
                .tick("choice", "CHOSEN")
                .fill("reason", "The strongest results")
                .press("prizes.nomination.do")
                .seesWordsOf("prizes.selection.done");
    }

    private void nobodyKnowsTheWinners() {
        try (Reader visitor = reader(1280, true)) {
            visitor.open(CONTEST + "/results");
            assertThat(visitor.page().locator("main").innerText())
                    .doesNotContain(visitor.words("prizes.rank.winner"), visitor.words("prizes.results.no-winner"));
        }
    }

    private void theCeremony() {
        try (Reader visitor = reader(1280, false)) {
            visitor.open(CONTEST + "/results");
            assertThat(winnersOf(visitor, 1)).contains(title(1, 1), title(1, 2));
            assertThat(winnersOf(visitor, 2)).contains(title(2, 1)).doesNotContain(title(2, 2), title(2, 3));
            assertThat(visitor.page()
                            .locator("section[aria-labelledby=category-3]")
                            .innerText())
                    .contains(visitor.words("prizes.results.no-winner"))
                    .doesNotContain(visitor.words("prizes.rank.winner"));
            assertThat(winnersOf(visitor, 4)).contains(title(4, 1)).doesNotContain(title(4, 3));
            assertThat(visitor.page()
                            .locator("section[aria-labelledby=category-5]")
                            .innerText())
                    .contains(visitor.words("prizes.results.no-champion"));
        }
    }

    private static String winnersOf(Reader visitor, int category) {
        return String.join(
                " ",
                visitor.page()
                        .locator("section[aria-labelledby=category-" + category + "] ul.rows > li")
                        .allInnerTexts());
    }

    private Reader reader(int width, boolean script) {
        return new Reader(messages, "en", port, width, script);
    }

    private int status(Reader reader, String path) {
        return reader.page().navigate("http://127.0.0.1:" + port + path).status();
    }
}
