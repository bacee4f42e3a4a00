package org.wsis.prizes.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.prizes.edition.BoxLimits;
import org.wsis.prizes.edition.Category;
import org.wsis.prizes.edition.EditionState;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.edition.Settings;
import org.wsis.prizes.edition.TieRule;
import org.wsis.reference.StakeholderType;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;

class SubmissionRulesTests {
    private static final EditionView EDITION = edition(Settings.USUAL, EditionState.RUNNING);
    private static final Face FACE = new Face(
            "Radio for farmers",
            null,
            Maturity.FINISHED,
            "Coast Radio",
            StakeholderType.CIVIL_SOCIETY,
            "KE",
            false,
            true,
            null,
            null);
    private static final Boxes BOXES = new Boxes(words(150), words(200), words(1), words(10), words(10));
    private static final Content WHOLE = new Content(3, FACE, BOXES, Map.of(4, words(20)));

    @Test
    void aWholeProjectHasNoProblems() {
        assertThat(SubmissionRules.problems(WHOLE, EDITION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "149, true",
        "150, false",
        "200, false",
        "201, true",
    })
    void theShortDescriptionKeepsItsWords(int count, boolean refused) {
        var content = new Content(
                3, FACE, new Boxes(words(count), words(1), words(1), words(1), words(1)), Map.of(4, words(20)));
        assertThat(SubmissionRules.problems(content, EDITION).stream().map(Problem::condition))
                .isEqualTo(refused ? List.of(Condition.WORDS) : List.of());
    }

    @Test
    void anEmptyDraftMissesEverything() {
        Set<Condition> unmet = SubmissionRules.unmet(
                SubmissionRules.problems(Content.NONE, EDITION), EDITION, null, Known.NOTHING, Instant.EPOCH);
        assertThat(unmet)
                .containsExactlyInAnyOrder(
                        Condition.IN_TIME, Condition.CATEGORY, Condition.NAMED, Condition.COMPLETE, Condition.FINISHED);
    }

    @Test
    void everyClaimedGoalIsExplainedWithinItsWords() {
        var without = new Content(3, FACE, BOXES, Map.of());
        assertThat(conditions(without)).containsExactly(Condition.COMPLETE);
        var wordy = new Content(3, FACE, BOXES, Map.of(4, words(20), 17, words(151)));
        assertThat(SubmissionRules.problems(wordy, EDITION))
                .extracting(Problem::input)
                .containsExactly("linkages[16].words");
    }

    @Test
    void aProjectOfSomebodyElseNeedsItsOwner() {
        var face = new Face(
                "Radio for farmers",
                null,
                Maturity.PHASE_ENDED,
                "Coast Radio",
                StakeholderType.CIVIL_SOCIETY,
                null,
                true,
                false,
                "Owner",
                null);
        assertThat(SubmissionRules.problems(new Content(3, face, BOXES, WHOLE.linkages()), EDITION))
                .extracting(Problem::input)
                .containsExactly("ownerEmail");
    }

    @Test
    void workThatHasEndedNothingDoesNotTakePart() {
        var face = new Face(
                "Radio for farmers",
                null,
                Maturity.NEITHER,
                "Coast Radio",
                StakeholderType.CIVIL_SOCIETY,
                "KE",
                false,
                true,
                null,
                null);
        assertThat(conditions(new Content(3, face, BOXES, WHOLE.linkages()))).containsExactly(Condition.FINISHED);
    }

    @ParameterizedTest
    @CsvSource({
        // 23:00 in Geneva is 22:00 UTC in winter and 21:00 in summer
        "2018-01-10, 2018-01-10T21:59:59.999Z, true",
        "2018-01-10, 2018-01-10T22:00:00Z, false",
        "2018-01-10, 2018-01-10T22:00:00.001Z, false",
        "2018-07-10, 2018-07-10T20:59:59.999Z, true",
        "2018-07-10, 2018-07-10T21:00:00Z, false",
        "2018-07-10, 2018-07-10T21:00:00.001Z, false",
        "2018-01-10, 2017-09-10T21:59:59.999Z, false",
        "2018-01-10, 2017-09-10T22:00:00Z, true",
    })
    void lateIsLateToTheMillisecond(LocalDate lastDay, Instant now, boolean inTime) {
        Set<Condition> unmet = SubmissionRules.unmet(List.of(), EDITION, submission(lastDay), Known.NOTHING, now);
        assertThat(!unmet.contains(Condition.IN_TIME)).isEqualTo(inTime);
    }

    @Test
    void nobodyTakesPartInTheArchive() {
        EditionView archive = edition(Settings.USUAL, EditionState.ARCHIVE);
        assertThat(SubmissionRules.unmet(
                        List.of(),
                        archive,
                        submission(LocalDate.of(2018, 1, 10)),
                        Known.NOTHING,
                        Instant.parse("2018-01-01T00:00:00Z")))
                .containsExactly(Condition.IN_TIME);
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, true, false, false, ONE_PER_ORGANISATION",
        "false, false, true, false, false, ''",
        "true, false, false, true, false, NOT_TWICE",
        "true, false, false, false, true, NO_PAST_WINNER",
        "true, true, false, false, true, ''",
    })
    void whatStandsAgainstAProject(
            boolean onePerOrganisation,
            boolean winnersAgain,
            boolean another,
            boolean twice,
            boolean won,
            String unmet) {
        var settings = new Settings(
                onePerOrganisation,
                true,
                true,
                20,
                null,
                5,
                TieRule.ALL_TIED,
                false,
                winnersAgain,
                4,
                1,
                "en",
                BoxLimits.USUAL);
        Set<Condition> found =
                SubmissionRules.against(edition(settings, EditionState.RUNNING), new Known(another, twice, won));
        assertThat(found.stream().map(Enum::name)).isEqualTo(unmet.isEmpty() ? List.of() : List.of(unmet));
    }

    private static Set<Condition> conditions(Content content) {
        return Set.copyOf(SubmissionRules.problems(content, EDITION).stream()
                .map(Problem::condition)
                .toList());
    }

    private static EditionView edition(Settings settings, EditionState state) {
        return new EditionView(2018, 0, state, null, settings, List.of(new Category(3, "C3", "Access")));
    }

    private static PhaseView submission(@Nullable LocalDate lastDay) {
        return new PhaseView(
                new PhaseId(UUID.randomUUID()),
                "prizes",
                "2018",
                "submission",
                "Submission",
                GenevaTime.startOf(LocalDate.of(2017, 9, 11)),
                lastDay == null ? null : GenevaTime.at(lastDay, LocalTime.of(23, 0)),
                null,
                lastDay,
                null,
                null,
                List.of());
    }

    private static String words(int count) {
        return "word ".repeat(count).strip();
    }
}
