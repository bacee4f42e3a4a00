package org.wsis.consultation.facilitator.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.facilitator.Candidate;
import org.wsis.consultation.facilitator.CandidateDetails;
import org.wsis.consultation.facilitator.Gender;
import org.wsis.consultation.facilitator.Nominee;
import org.wsis.consultation.facilitator.NomineeAnswer;
import org.wsis.web.Bar;

class BoardRulesTests {
    @Test
    void seatsThatNobodyHasAreMissing() {
        assertThat(BoardRules.missing(3, 1)).isEqualTo(2);
        assertThat(BoardRules.missing(1, 2)).as("seats taken away later").isZero();
        assertThat(BoardRules.missing(null, 1)).as("not known").isNull();
    }

    @Test
    void onlyWhoHasASeatIsCountedAndKindsOfNobodyAreShown() {
        var counts = BoardRules.count(
                List.of(
                        nominee(Gender.WOMAN, true, NomineeAnswer.WAITING),
                        nominee(Gender.WOMAN, true, NomineeAnswer.CONSENTED),
                        nominee(Gender.MAN, true, NomineeAnswer.REFUSED),
                        nominee(Gender.MAN, false, NomineeAnswer.CONSENTED)),
                List.of(Gender.WOMAN, Gender.MAN),
                nominee -> nominee.person().details().gender(),
                Gender::name);
        assertThat(counts).containsExactly(new Bar("WOMAN", 2, null), new Bar("MAN", 0, null));
    }

    private static Nominee nominee(Gender gender, boolean current, NomineeAnswer answer) {
        var details = new CandidateDetails(
                "Ada", "a@example.org", "Director", "Radio", "KE", gender, "Bio", "English", "Why");
        var person = new Candidate(UUID.randomUUID(), ConsultationId.next(), "civil", Instant.EPOCH, details);
        return new Nominee(person, 0, current, answer, null, null);
    }
}
