package org.wsis.consultation.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.consultation.ConsultationId;
import org.wsis.reference.Language;

/** What may be done with a note. */
class NoteRulesTests {
    private static final Instant EXPIRES = Instant.parse("2026-06-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "DRAFT, true, true, true",
        "WAITING, false, true, true",
        "DECLINED, false, false, true",
        "AGREED, false, false, false",
        "WITHDRAWN, false, false, false",
    })
    void staffChangeWhatNobodyHasReadAndAskUntilThereIsAnAnswer(
            NoteState state, boolean change, boolean ask, boolean discard) {
        assertThat(NoteRules.mayChange(state)).isEqualTo(change);
        assertThat(NoteRules.mayAsk(state)).isEqualTo(ask);
        assertThat(NoteRules.mayDiscard(state)).isEqualTo(discard);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, false", "WAITING, true", "AGREED, false", "DECLINED, false", "WITHDRAWN, false"})
    void theSpeakerAnswersOnce(NoteState state, boolean may) {
        assertThat(NoteRules.mayAnswer(note(state), EXPIRES.minusMillis(1))).isEqualTo(may);
    }

    @Test
    void theMomentAtWhichALinkExpiresIsTooLate() {
        assertThat(NoteRules.mayAnswer(note(NoteState.WAITING), EXPIRES)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"WAITING, false", "AGREED, true", "DECLINED, false", "WITHDRAWN, false"})
    void whatWasAgreedToCanBeTakenBack(NoteState state, boolean may) {
        assertThat(NoteRules.mayTakeBack(note(state))).isEqualTo(may);
    }

    private static Note note(NoteState state) {
        var details = new NoteDetails("Ada", "ada@example.org", null, null, null, Language.ENGLISH, "Title", "Words");
        return new Note(
                UUID.randomUUID(), ConsultationId.next(), UUID.randomUUID(), 0, state, details, EXPIRES, null, null);
    }
}
