package org.wsis.consultation.facilitator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.facilitator.FacilitatorRules.Choice;
import org.wsis.consultation.facilitator.FacilitatorRules.Taking;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;

class FacilitatorRulesTests {
    private static final Instant OPENS = Instant.parse("2018-01-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2018-01-30T22:00:00Z");
    private static final Candidate ADA = candidate("Ada");
    private static final Candidate BEA = candidate("Bea");

    @ParameterizedTest
    @CsvSource({
        "2017-12-31T23:59:59.999Z, NOT_YET",
        "2018-01-01T00:00:00Z, NOW",
        "2018-01-30T21:59:59.999Z, NOW",
        "2018-01-30T22:00:00Z, OVER",
        "2018-01-30T22:00:00.001Z, OVER",
    })
    void namesAreTakenFromTheOpeningUntilTheDeadline(Instant at, Taking taking) {
        assertThat(FacilitatorRules.taking(phase(OPENS, CLOSES), at)).isEqualTo(taking);
    }

    @Test
    void aDeadlineNeedsNoOpeningAndNothingIsTakenWithoutOne() {
        assertThat(FacilitatorRules.taking(phase(null, CLOSES), OPENS)).isEqualTo(Taking.NOW);
        assertThat(FacilitatorRules.taking(phase(OPENS, null), CLOSES)).isEqualTo(Taking.NOT_YET);
        assertThat(FacilitatorRules.taking(null, OPENS)).isEqualTo(Taking.NOT_YET);
    }

    @Test
    void aCommunityHandsInAsManyAsItHasSeats() {
        Set<UUID> all = Set.of(ADA.id(), BEA.id());
        List<Candidate> both = List.of(ADA, BEA);
        assertThat(FacilitatorRules.choice(Set.of(), both, 2)).isEqualTo(Choice.NOBODY);
        assertThat(FacilitatorRules.choice(all, both, 2)).isEqualTo(Choice.GOOD);
        assertThat(FacilitatorRules.choice(all, both, 1)).isEqualTo(Choice.TOO_MANY);
        assertThat(FacilitatorRules.choice(all, List.of(ADA), 2)).isEqualTo(Choice.UNKNOWN);
        assertThat(FacilitatorRules.choice(all, both, null)).isEqualTo(Choice.GOOD);
    }

    @Test
    void onePersonHasOneSeatHoweverOftenPutForward() {
        Candidate again = candidate("Ada");
        assertThat(FacilitatorRules.choice(Set.of(ADA.id(), again.id()), List.of(ADA, again), 2))
                .isEqualTo(Choice.TWICE);
    }

    @Test
    void whoRefusedCannotBeChosen() {
        assertThat(FacilitatorRules.eligible(
                        List.of(ADA, BEA),
                        List.of(nominee(ADA, NomineeAnswer.REFUSED), nominee(BEA, NomineeAnswer.CONSENTED))))
                .containsExactly(BEA);
        assertThat(FacilitatorRules.eligible(
                        List.of(candidate("Ada"), BEA), List.of(nominee(ADA, NomineeAnswer.REFUSED))))
                .as("nor put forward by somebody else")
                .containsExactly(BEA);
    }

    @Test
    void whoComesBackIsAskedAgainUnlessTheConsentStands() {
        assertThat(FacilitatorRules.asks(ADA, List.of())).isTrue();
        assertThat(FacilitatorRules.asks(ADA, List.of(nominee(ADA, NomineeAnswer.WAITING))))
                .as("asked, and a seat is theirs")
                .isFalse();
        assertThat(FacilitatorRules.asks(ADA, List.of(dropped(NomineeAnswer.WAITING))))
                .isTrue();
        assertThat(FacilitatorRules.asks(ADA, List.of(dropped(NomineeAnswer.CONSENTED))))
                .isFalse();
    }

    private static Nominee dropped(NomineeAnswer answer) {
        return new Nominee(ADA, 0, false, answer, null, null);
    }

    @Test
    void onlyWhoStandsAgreesHasASessionAndIsPublishedIsPublic() {
        assertThat(published(true, NomineeAnswer.CONSENTED, "Session", OPENS)).isTrue();
        assertThat(published(false, NomineeAnswer.CONSENTED, "Session", OPENS)).isFalse();
        assertThat(published(true, NomineeAnswer.WAITING, "Session", OPENS)).isFalse();
        assertThat(published(true, NomineeAnswer.REFUSED, "Session", OPENS)).isFalse();
        assertThat(published(true, NomineeAnswer.CONSENTED, null, OPENS)).isFalse();
        assertThat(published(true, NomineeAnswer.CONSENTED, "Session", null)).isFalse();
    }

    private static boolean published(
            boolean current, NomineeAnswer answer, @Nullable String session, @Nullable Instant at) {
        return new Nominee(ADA, 0, current, answer, session, at).isPublic();
    }

    private static Nominee nominee(Candidate person, NomineeAnswer answer) {
        return new Nominee(person, 0, true, answer, null, null);
    }

    private static Candidate candidate(String name) {
        return new Candidate(
                UUID.randomUUID(),
                ConsultationId.next(),
                "civil-society",
                OPENS,
                new CandidateDetails(
                        name,
                        name + "@example.org",
                        "Director",
                        "Radio",
                        "KE",
                        Gender.WOMAN,
                        "Radio",
                        "English",
                        "Why not"));
    }

    private static PhaseView phase(@Nullable Instant opens, @Nullable Instant closes) {
        return new PhaseView(
                new PhaseId(UUID.randomUUID()),
                "hltf",
                "2018",
                "names",
                "Names",
                opens,
                closes,
                null,
                null,
                null,
                null,
                List.of());
    }
}
