package org.wsis.prizes.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;

class EditionRulesTests {
    private static final Instant OPENS = Instant.parse("2018-01-28T23:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "RUNNING, 2018-01-28T22:59:59.999Z, 3, false",
        "RUNNING, 2018-01-28T23:00:00Z, 3, true",
        "RUNNING, 2018-01-28T23:00:00Z, 5, false",
        "RUNNING, 2019-01-01T00:00:00Z, 3, true",
        "ARCHIVE, 2019-01-01T00:00:00Z, 3, false",
    })
    void howVotesCountIsFixedOnceTheVoteOpens(EditionState state, Instant now, int champions, boolean broken) {
        var edition = new EditionView(2018, 0, state, null, Settings.USUAL, List.of());
        assertThat(EditionRules.breaksPromise(edition, edition.state(), champions(champions), voting(OPENS), now))
                .isEqualTo(broken);
    }

    @Test
    void aVoteWithoutDatesPromisesNothing() {
        var edition = new EditionView(2018, 0, EditionState.RUNNING, null, Settings.USUAL, List.of());
        assertThat(EditionRules.breaksPromise(edition, edition.state(), champions(3), null, OPENS))
                .isFalse();
        assertThat(EditionRules.breaksPromise(edition, edition.state(), champions(3), voting(null), OPENS))
                .isFalse();
    }

    @Test
    void aRunningEditionStaysSoOnceItsVoteOpens() {
        var edition = new EditionView(2018, 0, EditionState.RUNNING, null, Settings.USUAL, List.of());
        assertThat(EditionRules.breaksPromise(edition, EditionState.ARCHIVE, edition.settings(), voting(OPENS), OPENS))
                .isTrue();
        assertThat(EditionRules.breaksPromise(
                        edition, EditionState.ARCHIVE, edition.settings(), voting(OPENS), OPENS.minusMillis(1)))
                .isFalse();
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        assertThat(EditionRules.inWords(Settings.UNKNOWN)).isEmpty();
    }

    @Test
    void aNumberThatWasAnnouncedIsSaidBesideTheOneThatWasApplied() {
        var settings = new Settings(null, null, true, null, 3, 5, null, null, null, null, null, null, null);
        assertThat(EditionRules.inWords(settings))
                .extracting(RuleLine::key)
                .containsExactly("prizes.rule.complete", "prizes.rule.champions", "prizes.rule.announced");
    }

    @Test
    void remindersAreARuleWhereOnlyCompleteBallotsCount() {
        assertThat(EditionRules.inWords(Settings.USUAL)).contains(RuleLine.of("prizes.reminder.rule", 4, 1));
        var every = new Settings(null, null, false, null, null, null, null, null, null, 4, 1, null, null);
        assertThat(EditionRules.inWords(every)).containsExactly(RuleLine.of("prizes.rule.every-vote"));
    }

    @Test
    void aNewEditionFillsTheGapsOfItsExample() {
        var gaps = new Settings(null, null, null, null, 3, 5, null, null, null, null, null, null, null);
        Settings filled = Filled.of(gaps);
        assertThat(filled.champions()).isEqualTo(5);
        assertThat(filled.championsAnnounced()).isNull();
        assertThat(filled.votesFinal()).isTrue();
        assertThat(filled.firstReminder()).isEqualTo(4);
        assertThat(filled.lastReminder()).isEqualTo(1);
        assertThat(filled.words()).isEqualTo(BoxLimits.USUAL);
    }

    private static Settings champions(int champions) {
        return new Settings(
                true, true, true, 20, null, champions, TieRule.ALL_TIED, false, false, 4, 1, "en", BoxLimits.USUAL);
    }

    private static PhaseView voting(@org.jspecify.annotations.Nullable Instant opens) {
        return new PhaseView(
                new PhaseId(UUID.randomUUID()),
                "prizes",
                "2018",
                "voting",
                "Public online voting",
                opens,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }
}
