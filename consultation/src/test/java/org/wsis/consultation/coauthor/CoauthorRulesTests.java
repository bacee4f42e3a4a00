package org.wsis.consultation.coauthor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.coauthor.CoauthorRules.Hindrance;

class CoauthorRulesTests {
    private static final String OWN = "own@example.org";
    private static final String NEW = "new@example.org";

    @Test
    void somebodyElseCanBeNamedOnce() {
        assertThat(CoauthorRules.hindrance(NEW, OWN, List.of())).isNull();
        assertThat(CoauthorRules.hindrance(OWN, OWN, List.of())).isEqualTo(Hindrance.YOURSELF);
        assertThat(CoauthorRules.hindrance(NEW, OWN, List.of(one(NEW, CoauthorAnswer.WAITING, false))))
                .isEqualTo(Hindrance.NAMED);
    }

    @Test
    void whoWasTakenAwayCanBeNamedAgainAndWhoDeclinedCannot() {
        assertThat(CoauthorRules.hindrance(NEW, OWN, List.of(one(NEW, CoauthorAnswer.AGREED, true))))
                .isNull();
        assertThat(CoauthorRules.hindrance(NEW, OWN, List.of(one(NEW, CoauthorAnswer.DECLINED, true))))
                .isEqualTo(Hindrance.DECLINED);
    }

    @Test
    void whoGotAllLettersCannotBeNamedAgain() {
        Coauthor known = one(NEW, CoauthorAnswer.WAITING, true, CoauthorRules.MOST_LETTERS);
        assertThat(CoauthorRules.hindrance(NEW, OWN, List.of(known))).isEqualTo(Hindrance.LETTERS);
    }

    @Test
    void thereAreSoManyAndNoMore() {
        assertThat(CoauthorRules.hindrance(NEW, OWN, many(CoauthorRules.MOST - 1, false)))
                .isNull();
        assertThat(CoauthorRules.hindrance(NEW, OWN, many(CoauthorRules.MOST, false)))
                .isEqualTo(Hindrance.FULL);
        List<Coauthor> ever = many(CoauthorRules.MOST_EVER, true);
        assertThat(CoauthorRules.hindrance(NEW, OWN, ever)).isEqualTo(Hindrance.FULL);
        assertThat(CoauthorRules.hindrance("0@example.org", OWN, ever))
                .as("got letters already")
                .isNull();
    }

    @Test
    void nobodyAgreesBeforeTheyWereAskedOrAfterTheyDeclined() {
        assertThat(one(NEW, CoauthorAnswer.WAITING, false).canAgree()).isTrue();
        assertThat(one(NEW, CoauthorAnswer.WAITING, true).canAgree()).isFalse();
        assertThat(Stream.of(CoauthorAnswer.AGREED, CoauthorAnswer.DECLINED)
                        .map(answer -> one(NEW, answer, false).canAgree()))
                .containsOnly(false);
        assertThat(one(NEW, CoauthorAnswer.AGREED, false).canDecline()).isTrue();
        assertThat(one(NEW, CoauthorAnswer.DECLINED, false).canDecline()).isFalse();
    }

    private static List<Coauthor> many(int number, boolean removed) {
        return IntStream.range(0, number)
                .mapToObj(one -> one(one + "@example.org", CoauthorAnswer.WAITING, removed))
                .toList();
    }

    private static Coauthor one(String email, CoauthorAnswer answer, boolean removed) {
        return one(email, answer, removed, 1);
    }

    private static Coauthor one(String email, CoauthorAnswer answer, boolean removed, int letters) {
        return new Coauthor(
                UUID.randomUUID(),
                new ConsultationId(UUID.randomUUID()),
                new AccountId(UUID.randomUUID()),
                "Ada",
                email,
                null,
                Instant.EPOCH,
                answer,
                letters,
                Instant.EPOCH,
                removed);
    }
}
