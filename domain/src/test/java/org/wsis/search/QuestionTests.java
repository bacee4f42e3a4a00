package org.wsis.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTests {
    @ParameterizedTest
    @CsvSource({
        "open dat, open, dat*",
        "the agri, '', agri*",
        "e-agri, '', e- agri*",
        "l’agricul, '', l’ agricul*",
        "\"open data\" port, \"open data\", port*",
        "渔, '', 渔*",
    })
    void theLastWordMayBeABeginning(String text, String before, String begun) {
        assertThat(Question.of(text).last()).hasValueSatisfying(last -> {
            assertThat(last.before()).isEqualTo(before);
            assertThat(last.begun()).isEqualTo(begun);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"water for", "da", "\"open data\"", "\"open data", "internet -children", "immun*", "", "农村教育"})
    void whatIsNotAWordOfThreeLettersIsNoBeginning(String text) {
        assertThat(Question.of(text).last()).isEmpty();
    }

    @Test
    void onlyLongerWordsAreForgivenAndOnlyFour() {
        Question question =
                Question.of("\"as it is\" -never begin* 12345 five d'agriculture about quatre rivers bridges streams");

        assertThat(question.words()).containsExactly("agriculture", "quatre", "rivers", "bridges");
        assertThat(question.kept()).isEqualTo("\"as it is\" -never begin* 12345 five streams");
    }

    @ParameterizedTest
    @CsvSource({
        "农村教育, 农村 教育",
        "信息无障碍, 信息 无障碍|信息无 障碍",
        "妇女和摄影, 妇女 和摄影|妇女和 摄影|妇女 摄影",
    })
    void chineseIsTakenApartInEachWayThatLeavesWords(String text, String ways) {
        assertThat(HanWords.apart(text).stream().map(way -> way.strip())).containsExactly(ways.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open data", "教育", "\"农村教育\"", "农村教育农村教育农村教育农"})
    void restIsNotTakenApart(String text) {
        assertThat(HanWords.apart(text)).isEmpty();
    }
}
