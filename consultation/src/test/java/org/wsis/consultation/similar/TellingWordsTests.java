package org.wsis.consultation.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TellingWordsTests {
    @Test
    void wordsCountWithoutCaseAccentsAndEndings() {
        assertThat(words("Réseaux ruraux, RÉSEAU rural")).containsExactly("resea", "rurau", "rural");
        assertThat(words("Community communities")).containsExactly("communi", "communiti");
        assertThat(words("Сельские школы")).containsExactly("сельск", "школы");
        assertThat(words("الشبكات الريفية")).containsExactly("الشبك", "الريف");
    }

    @Test
    void shortWordsCountInCapitalsOrWithDigitsOnly() {
        assertThat(words("the ICT of 5G for a X")).containsExactly("ict", "5g");
    }

    @Test
    void chineseCountsByPairs() {
        assertThat(words("农村宽带")).containsExactly("农村", "村宽", "宽带");
        assertThat(words("村")).isEmpty();
    }

    @Test
    void nothingIsCutInTheMiddleOfACharacter() {
        String adlam = new String(Character.toChars(0x1E900));
        assertThat(words(adlam.repeat(50)).getFirst().codePointCount(0, 80)).isEqualTo(40);
        assertThat(TellingWords.begin(adlam.repeat(3), 2)).isEqualTo(adlam.repeat(2));
    }

    @Test
    void soManyAndNoMoreAreKept() {
        String text = String.join(
                " ", IntStream.range(10_000, 11_000).mapToObj(String::valueOf).toList());
        assertThat(words(text)).hasSize(400);
    }

    private static List<String> words(String text) {
        return List.copyOf(TellingWords.of(List.of(text)));
    }
}
