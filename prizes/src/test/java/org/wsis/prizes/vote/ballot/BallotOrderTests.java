package org.wsis.prizes.vote.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wsis.account.AccountId;
import org.wsis.prizes.vote.nominee.Nominee;

class BallotOrderTests {
    private static final List<Nominee> NOMINEES =
            IntStream.range(0, 12).mapToObj(BallotOrderTests::nominee).toList();

    private static Nominee nominee(int number) {
        return new Nominee(
                new UUID(7, number),
                1,
                "code" + number,
                "Project " + number,
                "Réseau",
                "KE",
                false,
                null,
                "Words",
                List.of(),
                false);
    }

    private static AccountId voter(int number) {
        return new AccountId(new UUID(9, number));
    }

    @Test
    void theOrderIsTheVotersOwnAndStable() {
        List<Nominee> once = BallotOrder.of(2018, voter(1), NOMINEES);
        assertThat(BallotOrder.of(2018, voter(1), NOMINEES.reversed())).isEqualTo(once);
        assertThat(BallotOrder.of(2018, voter(2), NOMINEES)).isNotEqualTo(once);
        assertThat(BallotOrder.of(2019, voter(1), NOMINEES)).isNotEqualTo(once);
    }

    @Test
    void aProjectThatLeavesMovesNoOther() {
        List<Nominee> all = BallotOrder.of(2018, voter(1), NOMINEES);
        assertThat(BallotOrder.of(2018, voter(1), NOMINEES.subList(0, 11)))
                .isEqualTo(all.stream()
                        .filter(nominee -> !nominee.equals(NOMINEES.get(11)))
                        .toList());
    }

    @Test
    void everyProjectIsFirstForSomeVoters() {
        Map<Nominee, Integer> first = new HashMap<>();
        IntStream.range(0, 1200)
                .forEach(voter ->
                        first.merge(BallotOrder.of(2018, voter(voter), NOMINEES).getFirst(), 1, Integer::sum));
        assertThat(first)
                .hasSize(12)
                .allSatisfy((nominee, times) -> assertThat(times).isBetween(60, 140));
    }

    @Test
    void wordsAreFoundWithoutAccentsAndCountriesByCode() {
        var found = new BallotFilter(null, null, "  PROJECT reseau ", null, null, null);
        assertThat(NOMINEES).allMatch(found::matches);
        assertThat(NOMINEES).noneMatch(new BallotFilter(null, null, null, "CH", null, null)::matches);
        assertThat(NOMINEES).noneMatch(new BallotFilter(null, null, "elephant", "KE", null, null)::matches);
    }
}
