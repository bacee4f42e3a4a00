package org.wsis.portal.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.portal.prizes.ChampionContest;
import org.wsis.portal.prizes.HandedIn;
import org.wsis.portal.prizes.RunningContests;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.prizes.project.ProjectId;
import org.wsis.schedule.clock.RehearsedTime;

/**
 * Two portals on one database, one with a clock that is 90 seconds behind and one with a clock that is as much ahead, while it
 * becomes 23:00:00 in Geneva: of votes, projects and stories that come to either, whatever reaches the database before that
 * moment is taken, and nothing after it.
 */
class WrongClocksTests {
    private static final Instant CLOSES = Instant.parse("2018-02-18T22:00:00Z");
    private static final Duration LONG = Duration.ofDays(20);
    private static final Duration BEFORE = Duration.ofSeconds(8);
    private static final Duration AFTER = Duration.ofSeconds(2);
    private static final int TIMES = 14;
    private static final int PROJECTS = 2262;
    private static final int STORIES = 2263;

    private static WrongPortal behind;
    private static WrongPortal ahead;
    private static JdbcClient sql;

    /** What became of something that was sent and answered at these times of the database. */
    private record Fate(Instant sent, Instant answered, boolean taken) {}

    @BeforeAll
    static void twoPortalsStart() {
        behind = WrongPortal.behind();
        ahead = WrongPortal.ahead();
        sql = behind.its(JdbcClient.class);
    }

    @AfterAll
    static void bothEnd() {
        ahead.end();
        behind.end();
    }

    @Test
    void bothCloseInTheSameMoment() throws Exception {
        Running vote = vote();
        projects();
        var sending = Map.of(behind, whatIsSentTo(behind, vote), ahead, whatIsSentTo(ahead, vote));
        stories();
        sending.values().stream()
                .flatMap(List::stream)
                .forEach(some -> assertThat(some.getFirst().getAsBoolean())
                        .as("in the morning")
                        .isTrue());
        List.of(behind, ahead).forEach(portal -> portal.its(RehearsedTime.class).goTo(CLOSES.minus(BEFORE)));
        assertTheClocksAreWrong();

        List<Fate> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Fate>>> senders = sending.entrySet().stream()
                    .flatMap(portal ->
                            portal.getValue().stream().map(some -> threads.submit(() -> send(portal.getKey(), some))))
                    .toList();
            for (Future<List<Fate>> sender : senders) {
                assertClosedInTime(sender.get());
                all.addAll(sender.get());
            }
        }

        assertThat(all).hasSize(6 * (TIMES - 1));
        assertThat(stored(vote)).isEqualTo(6 + all.stream().filter(Fate::taken).count());
    }

    private static Running vote() {
        VotingContest votes = behind.its(VotingContest.class);
        Running vote = votes.open(true, false, 1);
        votes.votingFrom(vote, CLOSES.minus(LONG), CLOSES);
        return vote;
    }

    private static void projects() {
        behind.its(RunningContests.class).begin(PROJECTS);
        phase(PROJECTS, "submission", CLOSES.minus(LONG), CLOSES);
    }

    /** After the champions have handed their projects in. */
    private static void stories() {
        phase(STORIES, "nominees", CLOSES.minus(LONG), CLOSES);
        phase(STORIES, "champions", CLOSES.minus(LONG), CLOSES);
        phase(STORIES, "stories", CLOSES.minus(LONG), CLOSES);
        sql.sql("INSERT INTO prizes.vote_count (edition, at, up_to, received, request, asked_by, approved_by)"
                        + " VALUES (?, now(), 0, 0, gen_random_uuid(), gen_random_uuid(), gen_random_uuid())")
                .param(STORIES)
                .update();
        sql.sql("INSERT INTO prizes.vote_result (edition, category, project, votes, champion)"
                        + " SELECT edition, category, project, 9, true FROM prizes.nominee WHERE edition = ?")
                .param(STORIES)
                .update();
    }

    private static void phase(int year, String key, Instant opens, Instant closes) {
        sql.sql("INSERT INTO schedule.phase (id, version, process, edition, key, title, opens_at, closes_at, author,"
                        + " created_at) VALUES (gen_random_uuid(), 0, 'prizes', :year, :key, :key, :opens, :closes,"
                        + " gen_random_uuid(), now())")
                .param("year", String.valueOf(year))
                .param("key", key)
                .param("opens", opens.atOffset(ZoneOffset.UTC))
                .param("closes", closes.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static List<List<BooleanSupplier>> whatIsSentTo(WrongPortal portal, Running vote) {
        return List.of(times(() -> vote(portal, vote)), times(() -> project(portal)), times(() -> story(portal)));
    }

    private static List<BooleanSupplier> times(Supplier<BooleanSupplier> one) {
        return Stream.generate(one).limit(TIMES).toList();
    }

    private static BooleanSupplier vote(WrongPortal portal, Running vote) {
        AccountId voter = portal.person();
        String button = vote.path() + "/projects/" + vote.nominee(1, 0) + "/vote";
        return () -> {
            String answer = String.valueOf(
                    portal.post(voter, button, Map.of()).getResponse().getRedirectedUrl());
            assertThat(answer).containsAnyOf("outcome=saved", "outcome=closed");
            return answer.contains("outcome=saved");
        };
    }

    private static BooleanSupplier project(WrongPortal portal) {
        AccountId submitter = portal.person();
        String form = "/prizes/" + PROJECTS + "/submit/" + UUID.randomUUID();
        var fields = RunningContests.whole("Project " + UUID.randomUUID(), "Organisation " + UUID.randomUUID(), 3);
        assertThat(portal.post(submitter, form, fields)).hasStatus3xxRedirection();
        return () -> isTaken(portal.post(submitter, form + "/check", Map.of("consent", "true")));
    }

    private static BooleanSupplier story(WrongPortal portal) {
        AccountId submitter = portal.person();
        ProjectId champion = portal.its(HandedIn.class).nominee(STORIES, 1, submitter);
        portal.its(ChampionContest.class).write(champion, submitter);
        String check = "/prizes/mine/" + champion + "/story/check";
        return () -> isTaken(portal.post(submitter, check, Map.of("consent", "true")));
    }

    private static boolean isTaken(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).isIn(302, 422);
        return answer.getResponse().getStatus() == 302;
    }

    private static void assertTheClocksAreWrong() {
        for (WrongPortal portal : List.of(behind, ahead)) {
            assertThat(portal.its(Clock.class).instant())
                    .isCloseTo(portal.time().plus(portal.wrong()), within(5, ChronoUnit.SECONDS));
        }
    }

    /** One after the other but for the first, spread over the time before and after the close. */
    private static List<Fate> send(WrongPortal portal, List<BooleanSupplier> some) throws InterruptedException {
        List<Fate> fates = new ArrayList<>();
        Duration pause = BEFORE.plus(AFTER).dividedBy(TIMES);
        Instant next = CLOSES.minus(BEFORE);
        for (BooleanSupplier one : some.subList(1, TIMES)) {
            Thread.sleep(Math.max(0, Duration.between(portal.time(), next).toMillis()));
            Instant sent = portal.time();
            boolean taken = one.getAsBoolean();
            fates.add(new Fate(sent, portal.time(), taken));
            next = next.plus(pause);
        }
        return fates;
    }

    /** What was under way in that moment is either. */
    private static void assertClosedInTime(List<Fate> fates) {
        assertThat(fates.stream().filter(fate -> fate.answered().isBefore(CLOSES)))
                .isNotEmpty()
                .allMatch(Fate::taken);
        assertThat(fates.stream().filter(fate -> !fate.sent().isBefore(CLOSES)))
                .isNotEmpty()
                .noneMatch(Fate::taken);
    }

    private static long stored(Running vote) {
        return sql.sql("SELECT (SELECT count(*) FROM prizes.vote WHERE edition = :vote AND at < :closes)"
                        + " + (SELECT count(*) FROM prizes.project WHERE edition = :projects AND submitted_at < :closes)"
                        + " + (SELECT count(*) FROM prizes.story WHERE edition = :stories AND received_at < :closes)")
                .param("vote", vote.year())
                .param("projects", PROJECTS)
                .param("stories", STORIES)
                .param("closes", CLOSES.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
