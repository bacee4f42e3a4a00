package org.wsis.prizes.vote.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.wsis.prizes.vote.count.Turnout.Line;

class TurnoutTests {
    @Test
    void smallGroupsArePutTogether() {
        assertThat(Turnout.of(Map.of("CH", 20, "FJ", 3, "KE", 9, "TO", 3)).lines())
                .containsExactly(new Line("CH", 20), new Line("KE", 9), new Line(null, 6));
    }

    @Test
    void aSmallRestTakesTheNextLargerGroupAlong() {
        assertThat(Turnout.of(Map.of("CH", 20, "FJ", 1, "KE", 9)).lines())
                .containsExactly(new Line("CH", 20), new Line(null, 10));
    }

    @Test
    void tooFewAltogetherAreNotTold() {
        assertThat(Turnout.of(Map.of("CH", 3))).isEqualTo(new Turnout(java.util.List.of(), null));
    }

    @RepeatedTest(50)
    void noGroupIsSmallAndNoneCanBeSubtracted(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        Map<String, Integer> groups = new HashMap<>();
        for (int group = 0; group < random.nextInt(12); group++) {
            groups.put("G" + group, 1 + random.nextInt(12));
        }
        Turnout turnout = Turnout.of(groups);
        int shown = turnout.lines().stream().mapToInt(Line::ballots).sum();
        assertThat(turnout.lines()).allMatch(line -> line.ballots() >= Turnout.FEWEST);
        assertThat(turnout.sum()).isEqualTo(turnout.lines().isEmpty() ? null : Integer.valueOf(shown));
    }
}
