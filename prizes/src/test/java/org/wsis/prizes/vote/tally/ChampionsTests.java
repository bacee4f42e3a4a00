package org.wsis.prizes.vote.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wsis.prizes.vote.tally.Champions.TieRule;

class ChampionsTests {
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();
    private final UUID none = UUID.randomUUID();

    @Test
    void theProjectsWithMostVotesAreChampions() {
        assertThat(Champions.of(Map.of(first, 9, second, 5, third, 2, none, 0), 2, TieRule.FEWER))
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void whoeverShareTheLastPlaceAreAllInOrAllOut() {
        Map<UUID, Integer> tied = Map.of(first, 9, second, 5, third, 5, none, 0);
        assertThat(Champions.of(tied, 2, TieRule.ALL_TIED)).containsExactlyInAnyOrder(first, second, third);
        assertThat(Champions.of(tied, 2, TieRule.FEWER)).containsExactly(first);
    }

    @Test
    void aTieAboveTheLastPlaceHurtsNobody() {
        Map<UUID, Integer> tied = Map.of(first, 5, second, 5, third, 1);
        assertThat(Champions.of(tied, 2, TieRule.FEWER)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void whoeverHasNoVoteIsNoChampion() {
        assertThat(Champions.of(Map.of(first, 1, none, 0), 3, TieRule.ALL_TIED)).containsExactly(first);
        assertThat(Champions.of(Map.of(none, 0), 3, TieRule.ALL_TIED)).isEmpty();
    }
}
