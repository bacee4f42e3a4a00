package org.wsis.prizes.vote.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.wsis.prizes.vote.tally.Tally.Ballot;
import org.wsis.prizes.vote.tally.Tally.Choice;
import org.wsis.prizes.vote.tally.Tally.Reason;
import org.wsis.prizes.vote.tally.Tally.Rules;

class TallyTests {
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID TWO = UUID.randomUUID();
    private static final UUID GONE = UUID.randomUUID();

    private static Rules rules(boolean completeOnly) {
        return new Rules(completeOnly, Map.of(1, Set.of(ONE), 2, Set.of(TWO)), Set.of(GONE));
    }

    private static Ballot ballot(Choice... choices) {
        return new Ballot(List.of(choices), null);
    }

    @Test
    void ofSeveralChoicesInACategoryTheLastCounts() {
        var tally = new Tally(rules(false));
        assertThat(tally.add(ballot(new Choice(1, 1, TWO), new Choice(1, 2, ONE))))
                .containsExactly(Fate.REPLACED, Fate.COUNTED);
        assertThat(tally.votes()).isEqualTo(Map.of(ONE, 1));
    }

    @Test
    void anIncompleteBallotCountsOnlyWhereTheEditionSaysSo() {
        assertThat(new Tally(rules(true)).add(ballot(new Choice(1, 1, ONE)))).containsExactly(Fate.INCOMPLETE);
        assertThat(new Tally(rules(false)).add(ballot(new Choice(1, 1, ONE)))).containsExactly(Fate.COUNTED);
    }

    @Test
    void aProjectThatLeftSpoilsNoBallot() {
        assertThat(new Tally(rules(true)).add(ballot(new Choice(1, 1, GONE), new Choice(2, 1, TWO))))
                .containsExactly(Fate.WITHDRAWN, Fate.COUNTED);
    }

    @Test
    void aCategoryInWhichNobodyStandsIsNotNeeded() {
        var tally = new Tally(new Rules(true, Map.of(1, Set.of(ONE), 2, Set.of()), Set.of()));
        assertThat(tally.add(ballot(new Choice(1, 1, ONE)))).containsExactly(Fate.COUNTED);
    }

    @Test
    void aBallotThatWasSetAsideCountsNowhere() {
        var tally = new Tally(rules(true));
        assertThat(tally.add(new Ballot(List.of(new Choice(1, 1, ONE), new Choice(2, 1, TWO)), "PAID")))
                .containsOnly(Fate.SET_ASIDE);
        assertThat(tally.votes()).isEmpty();
        assertThat(tally.reasons()).containsEntry(new Reason(1, Fate.SET_ASIDE, "PAID"), 1);
    }

    /** Votes, changes, projects that leave and ballots set aside and restored, in any order: as a slow model counts them. */
    @RepeatedTest(200)
    void itCountsLikeAModel(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var model = new Model(random);
        model.run(random, 400);
        var tally = new Tally(model.rules());
        model.ballots().forEach(tally::add);
        assertThat(tally.votes()).isEqualTo(model.votes());
        assertThat(tally.received()).isEqualTo(model.cast);
        assertThat(tally.reasons().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(model.cast);
    }

    /** Keeps every act in lists, and counts each project by asking about each voter. */
    private static final class Model {
        private final boolean completeOnly;
        private final Map<Integer, List<UUID>> projects = new HashMap<>();
        private final Set<UUID> gone = new HashSet<>();
        private final Map<Integer, List<Choice>> choices = new HashMap<>();
        private final Map<Integer, String> aside = new HashMap<>();
        private int cast;

        Model(Random random) {
            completeOnly = random.nextBoolean();
            for (int category = 1; category <= 4; category++) {
                int some = category == 4 ? random.nextInt(2) : 1 + random.nextInt(4);
                projects.put(
                        category,
                        java.util.stream.Stream.generate(UUID::randomUUID)
                                .limit(some)
                                .toList());
            }
        }

        void run(Random random, int acts) {
            for (int act = 0; act < acts; act++) {
                int voter = random.nextInt(30);
                switch (random.nextInt(20)) {
                    case 0 -> aside.put(voter, random.nextBoolean() ? "PAID" : "AUTOMATED");
                    case 1 -> aside.remove(voter);
                    case 2 -> leave(random);
                    default -> vote(voter, random);
                }
            }
        }

        private void leave(Random random) {
            List<UUID> all = projects.get(1 + random.nextInt(4));
            if (!all.isEmpty() && random.nextInt(4) == 0) {
                gone.add(all.get(random.nextInt(all.size())));
            }
        }

        private void vote(int voter, Random random) {
            int category = 1 + random.nextInt(4);
            List<UUID> standing = projects.get(category).stream()
                    .filter(project -> !gone.contains(project))
                    .toList();
            if (!standing.isEmpty()) {
                List<Choice> own = choices.computeIfAbsent(voter, none -> new ArrayList<>());
                int turn = 1
                        + (int) own.stream()
                                .filter(choice -> choice.category() == category)
                                .count();
                own.add(new Choice(category, turn, standing.get(random.nextInt(standing.size()))));
                cast++;
            }
        }

        Rules rules() {
            Map<Integer, Set<UUID>> standing = new HashMap<>();
            projects.forEach((category, all) -> {
                Set<UUID> left = new HashSet<>(all);
                left.removeAll(gone);
                standing.put(category, left);
            });
            return new Rules(completeOnly, standing, gone);
        }

        List<Ballot> ballots() {
            List<Ballot> ballots = new ArrayList<>();
            choices.forEach((voter, own) -> ballots.add(new Ballot(own, aside.get(voter))));
            Collections.shuffle(ballots, new Random(cast));
            return ballots;
        }

        Map<UUID, Integer> votes() {
            Map<UUID, Integer> votes = new HashMap<>();
            projects.forEach((category, all) -> all.stream()
                    .filter(project -> !gone.contains(project))
                    .forEach(project -> {
                        int count = (int) choices.keySet().stream()
                                .filter(voter -> counts(voter) && project.equals(last(voter, category)))
                                .count();
                        if (count > 0) {
                            votes.put(project, count);
                        }
                    }));
            return votes;
        }

        private boolean counts(int voter) {
            boolean complete = projects.entrySet().stream()
                    .filter(category -> !gone.containsAll(category.getValue()))
                    .allMatch(category -> last(voter, category.getKey()) != null);
            return !aside.containsKey(voter) && (complete || !completeOnly);
        }

        private @Nullable UUID last(int voter, int category) {
            return choices.getOrDefault(voter, List.of()).stream()
                    .filter(choice -> choice.category() == category)
                    .reduce((earlier, later) -> later)
                    .map(Choice::project)
                    .orElse(null);
        }
    }
}
