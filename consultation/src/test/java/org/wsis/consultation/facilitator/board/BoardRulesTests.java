package org.wsis.consultation.facilitator.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
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

    @Test
    void whoWasSeenAsReadyIsPublishedAndTheOthersAreNamed() {
        Nominee seen = ready("Ada", 3);
        Nominee came = ready("Bea", 1);
        Nominee changed = ready("Carol", 2);
        Nominee waiting = nominee(Gender.WOMAN, true, NomineeAnswer.WAITING);
        List<Nominee> all = List.of(seen, came, changed, waiting);
        Set<Seen> shown = Set.of(Seen.of(seen), new Seen(changed.id(), 1), Seen.of(waiting));
        assertThat(BoardRules.publishable(all, shown)).containsExactly(seen);
        assertThat(BoardRules.others(all, shown, Set.of(seen.id()))).containsExactly("Bea", "Carol", "Waiting");
    }

    @Test
    void whatThePageDidNotWriteNamesNobody() {
        Seen seen = Seen.of(ready("Ada", 3));
        assertThat(Seen.read(seen.text())).contains(seen);
        for (String sent :
                List.of("", "x", seen.nominee().toString(), seen.text() + "9".repeat(18), seen.text() + "\n")) {
            assertThat(Seen.read(sent)).as(sent).isEmpty();
        }
    }

    private static Nominee ready(String name, long version) {
        return new Nominee(person(name, Gender.WOMAN), version, true, NomineeAnswer.CONSENTED, "A session", null);
    }

    private static Nominee nominee(Gender gender, boolean current, NomineeAnswer answer) {
        return new Nominee(person("Waiting", gender), 0, current, answer, null, null);
    }

    private static Candidate person(String name, Gender gender) {
        var details =
                new CandidateDetails(name, "a@example.org", "Director", "Radio", "KE", gender, "Bio", "English", "Why");
        return new Candidate(UUID.randomUUID(), ConsultationId.next(), "civil", Instant.EPOCH, details);
    }
}
