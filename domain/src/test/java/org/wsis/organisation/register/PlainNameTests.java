package org.wsis.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTests {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Ministère de l’Éducation, ministere  de l'education",
                "FAO  , fao",
                "AT&T, at and t",
                "Łódź University of Technology, lodz university of technology",
                "وزارة التربيّة, وزاره التربيه",
                "МИНИСТЕРСТВО образования, министерство образования",
                "北京大学, 北京大学",
                "ＩＴＵ, itu",
            })
    void namesThatDifferInCaseAccentsAndSpacesAreTheSame(String one, String other) {
        assertThat(PlainName.of(one)).isEqualTo(PlainName.of(other));
    }

    @Test
    void invisibleCharactersDoNotMakeAnotherName() {
        assertThat(PlainName.of("Save\u202E the\u200B Children\u0000")).isEqualTo(PlainName.of("save the children"));
        assertThat(PlainName.clean(" Save\u202E\tthe \n Children\u0000 ")).isEqualTo("Save the Children");
    }

    @Test
    void aNameOfSignsOnlyIsStillAName() {
        assertThat(PlainName.of("???").value()).isEqualTo("???");
    }

    @Test
    void blankAndOverLongNamesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlainName.of(" \u200B "));
        assertThatIllegalArgumentException().isThrownBy(() -> PlainName.of("x".repeat(301)));
    }
}
