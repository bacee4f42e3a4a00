package org.wsis.stocktaking.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTests {
    @ParameterizedTest
    @CsvSource({
        "DRAFT, RECEIVED",
        "RECEIVED, IN_REVIEW RETURNED PUBLISHED DECLINED WITHDRAWN ADOPTED",
        "IN_REVIEW, IN_REVIEW RETURNED PUBLISHED DECLINED WITHDRAWN ADOPTED",
        "RETURNED, RECEIVED WITHDRAWN",
        "PUBLISHED, WITHDRAWN",
        "HELD, RECEIVED PUBLISHED WITHDRAWN",
        "DECLINED, ''",
        "WITHDRAWN, ''",
        "ADOPTED, ''",
    })
    void onlyTheseStatesFollow(State state, String next) {
        assertThat(state.next().stream().map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(next.isEmpty() ? Set.of() : Set.of(next.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, true",
        "RETURNED, true",
        "RECEIVED, false",
        "IN_REVIEW, false",
        "PUBLISHED, false",
        "DECLINED, false",
        "ADOPTED, false",
        "HELD, false"
    })
    void ownersWriteInDraftsAndWhatIsReturned(State state, boolean writable) {
        assertThat(state.isWritable()).isEqualTo(writable);
    }
}
