package org.wsis.consultation.fate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wsis.consultation.answer.Answers;

/** What contributions are about, as far as their answers tick it. */
class AnswerTraitsTests {
    private static final List<String> CODES = List.of("C1", "C7-gov", "C10", "C11");

    @Test
    void aTickedChoiceNamesItsActionLine() {
        var answers = new Answers(Map.of("theme-lines_c1", "true", "other_c7-gov", "true", "sdgs_sdg-5", "true"));
        assertThat(AnswerTraits.actionLines(answers, CODES)).containsExactly("C1", "C7-gov");
        assertThat(AnswerTraits.sdgs(answers)).containsExactly("5");
    }

    @Test
    void whatOnlyLooksLikeOneDoesNot() {
        var answers = new Answers(Map.of("c1", "true", "rows_1_c10", "C10", "sdgs_sdg-15", "true", "xc11", "true"));
        assertThat(AnswerTraits.actionLines(answers, CODES)).isEmpty();
        assertThat(AnswerTraits.sdgs(answers)).containsExactly("15");
    }
}
