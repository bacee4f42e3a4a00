package org.wsis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTests {
    @Test
    void wordsAreWhatStandsBetweenWhiteSpace() {
        assertThat(Words.count(null)).isZero();
        assertThat(Words.count("  \n\t ")).isZero();
        assertThat(Words.count("one")).isEqualTo(1);
        assertThat(Words.count(" one  two\nthree\u00A0four\u3000five ")).isEqualTo(5);
        assertThat(Words.count("e-health, 70 % – of all")).isEqualTo(6);
        assertThat(Words.count("شبكة إذاعات الساحل")).isEqualTo(3);
    }

    @Test
    void inChineseEachCharacterCounts() {
        assertThat(Words.count("农村科学")).isEqualTo(4);
        assertThat(Words.count("农村 ICT 平台")).isEqualTo(5);
    }
}
