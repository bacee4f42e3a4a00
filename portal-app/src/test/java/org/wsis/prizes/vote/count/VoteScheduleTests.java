package org.wsis.prizes.vote.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.approval.ApprovalView;
import org.wsis.approval.Approvals;
import org.wsis.approval.Approvals.Deciding;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.OwnVote;
import org.wsis.prizes.vote.VoteDesk;
import org.wsis.prizes.vote.proof.DigestJob;
import org.wsis.prizes.vote.proof.Proofs;

/**
 * Random schedules of everything that happens in a vote, also what happens between: votes, changes, retries, crashes,
 * nominees that leave, ballots set aside, restored in groups and alone, digests. What is published is what a model counts,
 * and whatever is changed in the published files is found by the program for outsiders.
 */
@PortalTest
class VoteScheduleTests {
    private static final int VOTERS = 12;
    private static final int CATEGORIES = 3;
    private static final int NOMINEES = 3;
    private static final int ACTS = 220;

    @TempDir
    Path folder;

    @Autowired
    VotingContest contests;

    @Autowired
    Contests editions;

    @Autowired
    VoteDesk votes;

    @Autowired
    IntegrityDesk integrity;

    @Autowired
    CountDesk counting;

    @Autowired
    CountRun run;

    @Autowired
    FullCheck check;

    @Autowired
    DigestJob digests;

    @Autowired
    Proofs proofs;

    @Autowired
    Approvals approvals;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvcTester browser;

    @AfterEach
    void endTheVotes() {
        contests.end();
    }

    /** A schedule under way, and what a model knows of it. */
    private final class Schedule {
        final Random random;
        final boolean finalChoices;
        final boolean completeOnly;
        final Running running;
        final List<AccountId> voters = new ArrayList<>();
        final Map<AccountId, Map<Integer, List<UUID>>> chosen = new HashMap<>();
        final Set<UUID> gone = new HashSet<>();
        final Map<UUID, Set<AccountId>> clusters = new HashMap<>();
        final Set<UUID> aside = new HashSet<>();
        final AccountId one = people.holding(Role.EDITOR);
        final AccountId two = people.holding(Role.EDITOR);

        Schedule(int seed) {
            random = new Random(seed);
            finalChoices = random.nextBoolean();
            completeOnly = random.nextBoolean();
            running = contests.open(finalChoices, completeOnly, NOMINEES, NOMINEES, NOMINEES);
            for (int number = 0; number < VOTERS; number++) {
                voters.add(people.person("Voter"));
            }
        }

        void play() {
            for (int act = 0; act < ACTS; act++) {
                int dice = random.nextInt(100);
                if (dice < 70) {
                    vote(false);
                } else if (dice < 84) {
                    vote(true);
                } else if (dice < 90) {
                    digests.complete(contest());
                } else if (dice < 94) {
                    setAside();
                } else if (dice < 98) {
                    turn();
                } else if (dice < 99) {
                    release();
                } else if (gone.size() < 2) {
                    leave();
                }
            }
        }

        /** A crash is before the commit, so that nothing happened; what was committed and not answered is a retry. */
        void vote(boolean crashes) {
            AccountId voter = voters.get(random.nextInt(VOTERS));
            int category = 1 + random.nextInt(CATEGORIES);
            UUID project = running.nominee(category, random.nextInt(NOMINEES));
            if (crashes) {
                transaction.executeWithoutResult(crash -> {
                    contests.vote(running, voter, project);
                    crash.setRollbackOnly();
                });
                return;
            }
            contests.vote(running, voter, project);
            if (random.nextInt(4) == 0) {
                contests.vote(running, voter, project);
            }
            List<UUID> own = chosen.computeIfAbsent(voter, none -> new TreeMap<>())
                    .computeIfAbsent(category, none -> new ArrayList<>());
            boolean same = !own.isEmpty() && own.getLast().equals(project);
            if (!same && !gone.contains(project) && (own.isEmpty() || !finalChoices)) {
                own.add(project);
            }
        }

        void leave() {
            UUID project = running.nominee(1 + random.nextInt(CATEGORIES), random.nextInt(NOMINEES));
            contests.withdraw(project);
            gone.add(project);
        }

        void setAside() {
            List<AccountId> some = new ArrayList<>(begun());
            Collections.shuffle(some, random);
            some = some.subList(0, Math.min(some.size(), 1 + random.nextInt(3)));
            if (some.isEmpty()) {
                return;
            }
            integrity.ask(running.year(), SetAsideRule.AUTOMATED, "A burst", some, one);
            UUID cluster = database.sql("SELECT id FROM prizes.cluster WHERE edition = ? ORDER BY at DESC LIMIT 1")
                    .param(running.year())
                    .query(UUID.class)
                    .single();
            clusters.put(cluster, new HashSet<>(some));
            if (decide(IntegrityDesk.SET_ASIDE, cluster.toString())) {
                aside.add(cluster);
            }
        }

        private Set<AccountId> begun() {
            Set<AccountId> begun = new HashSet<>(chosen.keySet());
            begun.removeIf(voter -> chosen.get(voter).values().stream().allMatch(List::isEmpty));
            return begun;
        }

        void turn() {
            List<UUID> all = List.copyOf(clusters.keySet());
            if (all.isEmpty()) {
                return;
            }
            UUID cluster = all.get(random.nextInt(all.size()));
            integrity.turn(cluster, "Looked at again", one);
            boolean was = aside.contains(cluster);
            if (decide(was ? IntegrityDesk.RESTORE : IntegrityDesk.SET_ASIDE, cluster.toString())) {
                boolean changed = was ? aside.remove(cluster) : aside.add(cluster);
                assertThat(changed).isTrue();
            }
        }

        /** Takes one ballot out of a cluster that is set aside, as after an appeal. */
        void release() {
            List<UUID> all = List.copyOf(aside);
            if (all.isEmpty()) {
                return;
            }
            UUID cluster = all.get(random.nextInt(all.size()));
            Set<AccountId> members = clusters.getOrDefault(cluster, Set.of());
            if (members.isEmpty()) {
                return;
            }
            AccountId voter = members.iterator().next();
            database.sql("INSERT INTO prizes.appeal (cluster, number, voter, told_at, words, appealed_at)"
                            + " SELECT :cluster, max(number), :voter, now(), 'Why?', now() FROM prizes.cluster_act"
                            + " WHERE cluster = :cluster ON CONFLICT (cluster, number, voter) DO NOTHING")
                    .param("cluster", cluster)
                    .param("voter", voter.value())
                    .update();
            UUID appeal = database.sql("SELECT id FROM prizes.appeal WHERE cluster = ? AND voter = ?"
                            + " ORDER BY number DESC LIMIT 1")
                    .params(cluster, voter.value())
                    .query(UUID.class)
                    .single();
            approvals.ask("prizes-ballot-release", appeal.toString(), "A class", one);
            if (decide("prizes-ballot-release", appeal.toString())) {
                members.remove(voter);
            }
        }

        /** A second person approves in three of four cases. */
        private boolean decide(String kind, String subject) {
            var request = approvals.of(kind, subject).stream()
                    .filter(open -> open.state() == ApprovalView.State.OPEN)
                    .findFirst()
                    .orElseThrow();
            boolean yes = random.nextInt(4) > 0;
            assertThat(yes ? approvals.approve(request.id(), two, "Seen") : approvals.refuse(request.id(), two, "No"))
                    .isEqualTo(Deciding.DONE);
            return yes;
        }

        Contest contest() {
            return editions.find(running.year()).orElseThrow();
        }

        void count() {
            contests.close(running);
            contests.champions(running, Instant.now().minusSeconds(1));
            counting.ask(running.year(), "The review has ended", one);
            while (!decide(CountDesk.COUNT, "" + running.year())) {
                counting.ask(running.year(), "The review has ended", one);
            }
            digests.complete(contest());
            run.count(contest());
        }

        Map<UUID, Integer> expected() {
            Map<UUID, Integer> votes = new HashMap<>();
            Set<AccountId> out = new HashSet<>();
            aside.forEach(cluster -> out.addAll(clusters.getOrDefault(cluster, Set.of())));
            begun().stream()
                    .filter(voter -> !out.contains(voter))
                    .map(chosen::get)
                    .filter(own -> !completeOnly || isComplete(own))
                    .flatMap(own -> own.values().stream())
                    .filter(category -> !category.isEmpty() && !gone.contains(category.getLast()))
                    .forEach(category -> votes.merge(category.getLast(), 1, Integer::sum));
            return votes;
        }

        /** No category loses all of its nominees here. */
        private boolean isComplete(Map<Integer, List<UUID>> own) {
            return own.values().stream().filter(category -> !category.isEmpty()).count() == CATEGORIES;
        }

        int cast() {
            return chosen.values().stream()
                    .flatMap(own -> own.values().stream())
                    .mapToInt(List::size)
                    .sum();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14})
    void whateverHappensTheModelCountsTheSame(int seed) throws Exception {
        var schedule = new Schedule(seed);
        schedule.play();
        schedule.count();
        Map<UUID, Integer> published = new HashMap<>();
        database.sql("SELECT project, votes FROM prizes.vote_result WHERE edition = ? AND votes > 0")
                .param(schedule.running.year())
                .query(row -> {
                    published.put(row.getObject("project", UUID.class), row.getInt("votes"));
                });
        assertThat(published).isNotEmpty().isEqualTo(schedule.expected());
        assertThat(check.look(schedule.contest()).isClean()).isTrue();
        for (AccountId voter : schedule.voters) {
            receiptsVerify(schedule.contest(), voter, schedule.chosen.getOrDefault(voter, Map.of()));
        }
        Recounting.download(browser, schedule.running, folder);
        assertThat(Recounting.run(folder, schedule.running.year()))
                .contains("Everything agrees.", schedule.cast() + " commitments");
    }

    private void receiptsVerify(Contest contest, AccountId voter, Map<Integer, List<UUID>> chosen) {
        List<OwnVote> own = votes.own(contest.year(), voter);
        assertThat(own.stream().map(OwnVote::project))
                .containsExactlyElementsOf(
                        chosen.values().stream().flatMap(List::stream).toList());
        assertThat(own).allMatch(vote -> vote.opens(contest.year()));
        assertThat(proofs.digests(contest.year(), own.stream().map(OwnVote::id).toList()))
                .hasSameSizeAs(own);
    }

    /** Each file in turn loses a row, gets one twice, and has a sign of one changed. */
    @ParameterizedTest
    @ValueSource(ints = {21})
    void whateverIsChangedInTheFilesIsFound(int seed) throws Exception {
        var schedule = new Schedule(seed);
        schedule.play();
        schedule.count();
        Recounting.download(browser, schedule.running, folder);
        for (String file : Recounting.FILES) {
            List<String> rows = Files.readAllLines(folder.resolve(file), StandardCharsets.US_ASCII);
            int row = telling(file, rows, schedule.random);
            Stream.of(without(rows, row), twice(rows, row), changed(file, rows, row))
                    .forEach(other -> assertFound(schedule, file, rows, other));
        }
        assertThat(Recounting.run(folder, schedule.running.year())).contains("Everything agrees.");
    }

    /** Some row; a result without votes says nothing that could be missed. */
    private static int telling(String file, List<String> rows, Random random) {
        int row = 1 + random.nextInt(rows.size() - 1);
        while (file.equals("results.csv") && rows.get(row).matches("[^,]*,[^,]*,0,.*")) {
            row = 1 + random.nextInt(rows.size() - 1);
        }
        return row;
    }

    private void assertFound(Schedule schedule, String file, List<String> right, List<String> wrong) {
        try {
            Files.write(folder.resolve(file), wrong, StandardCharsets.US_ASCII);
            assertThat(Recounting.run(folder, schedule.running.year()))
                    .as("%s with %s", file, wrong.size() - right.size())
                    .doesNotContain("Everything agrees.");
            Files.write(folder.resolve(file), right, StandardCharsets.US_ASCII);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> without(List<String> rows, int row) {
        List<String> other = new ArrayList<>(rows);
        other.remove(row);
        return other;
    }

    private static List<String> twice(List<String> rows, int row) {
        List<String> other = new ArrayList<>(rows);
        other.add(row, rows.get(row));
        return other;
    }

    /** Of a choice, whether it counts; of a result, its votes; else a sign of its sum. */
    private static List<String> changed(String file, List<String> rows, int row) {
        List<String> other = new ArrayList<>(rows);
        String line = rows.get(row);
        String wrong = switch (file) {
            case "choices.csv" -> line.contains("COUNTED") ? line.replace("COUNTED", "INCOMPLETE") : counted(line);
            case "results.csv" -> {
                String[] cells = line.split(",", -1);
                cells[2] = String.valueOf(Integer.parseInt(cells[2]) + 1);
                yield String.join(",", cells);
            }
            default -> line.substring(0, line.length() - 1) + (line.endsWith("0") ? "1" : "0");
        };
        other.set(row, wrong);
        return other;
    }

    private static String counted(String line) {
        String[] cells = line.split(",", -1);
        cells[3] = "COUNTED";
        cells[4] = "";
        return String.join(",", cells);
    }
}
