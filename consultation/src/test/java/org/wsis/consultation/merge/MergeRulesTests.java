package org.wsis.consultation.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Standing;

/** Which contributions can become one, and when they do. */
class MergeRulesTests {
    private static final ConsultationId HERE = ConsultationId.next();
    private static final ContributionLine ONE = line(HERE, null, true);
    private static final ContributionLine OTHER = line(HERE, null, true);

    @Test
    void twoOpenOnesOfAConsultationCan() {
        assertThat(MergeRules.canMerge(ONE, OTHER, false)).isTrue();
    }

    @Test
    void nothingElseCan() {
        assertThat(MergeRules.canMerge(ONE, ONE, false)).as("with itself").isFalse();
        assertThat(MergeRules.canMerge(ONE, line(ConsultationId.next(), null, true), false))
                .as("of another consultation")
                .isFalse();
        assertThat(MergeRules.canMerge(ONE, line(HERE, null, false), false))
                .as("confidential or hidden")
                .isFalse();
        assertThat(MergeRules.canMerge(line(HERE, null, false), OTHER, false)).isFalse();
        assertThat(MergeRules.canMerge(ONE, line(HERE, OTHER.id(), true), false))
                .as("a part already")
                .isFalse();
        assertThat(MergeRules.canMerge(line(HERE, OTHER.id(), true), ONE, false))
                .isFalse();
        assertThat(MergeRules.canMerge(ONE, OTHER, true)).as("has parts").isFalse();
    }

    @Test
    void theSecondAgreementCompletes() {
        assertThat(MergeRules.completes(merger(false, false), true)).isFalse();
        assertThat(MergeRules.completes(merger(true, false), true))
                .as("twice by one")
                .isFalse();
        assertThat(MergeRules.completes(merger(true, false), false)).isTrue();
        assertThat(MergeRules.completes(merger(false, true), true)).isTrue();
    }

    private static Merger merger(boolean stays, boolean joins) {
        return new Merger(UUID.randomUUID(), ONE.id(), OTHER.id(), "Why", stays, joins, null);
    }

    private static ContributionLine line(ConsultationId process, @Nullable UUID mergedInto, boolean shown) {
        return new ContributionLine(
                UUID.randomUUID(),
                process,
                1,
                "Title",
                "en",
                Instant.EPOCH,
                false,
                false,
                false,
                new AccountId(UUID.randomUUID()),
                null,
                null,
                null,
                null,
                mergedInto,
                Standing.RECEIVED,
                shown);
    }
}
