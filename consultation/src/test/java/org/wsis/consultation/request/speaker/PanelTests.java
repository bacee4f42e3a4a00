package org.wsis.consultation.request.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.consultation.facilitator.Gender;

class PanelTests {
    @ParameterizedTest
    @CsvSource({
        "'', nobody",
        "UNSAID UNSAID, unsaid",
        "WOMAN, women-only",
        "MAN MAN UNSAID, men-only",
        "WOMAN MAN, balanced",
        "WOMAN WOMAN MAN MAN MAN, balanced",
        "WOMAN MAN MAN, more-men",
        "WOMAN WOMAN MAN, more-women",
        "OTHER, balanced",
        "OTHER MAN, more-men",
        "OTHER MAN MAN, more-men",
    })
    void aPanelIsJudgedByThoseWhoseGenderIsSaid(String genders, String judged) {
        List<Gender> all = genders.isEmpty()
                ? List.of()
                : Arrays.stream(genders.split(" ")).map(Gender::valueOf).toList();
        assertThat(Panel.of(all).key()).isEqualTo("consultation.request.panel." + judged);
    }

    @Test
    void whatIsNotFilledInYetCountsAsNotSaid() {
        assertThat(Panel.of(Arrays.asList(Gender.WOMAN, null, Gender.UNSAID))).isEqualTo(new Panel(1, 0, 0, 2));
    }
}
