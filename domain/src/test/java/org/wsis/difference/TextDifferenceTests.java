package org.wsis.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.difference.Piece.Fate;

class TextDifferenceTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "the same words | the same words | \"\"",
                "radio for farmers | radio for fishers | \"radio for [-farmers-][+fishers+]\"",
                "radio for farmers | radio for all farmers | \"radio for [+all +]farmers\"",
                "old radio for farmers | radio for farmers | \"[-old -]radio for farmers\"",
                "a b c d e | a x c y e | \"a [-b-][+x+] c [-d-][+y+] e\"",
                "科学技术发展 | 科学与技术 | 科学[+与+]技术[-发展-]",
            })
    void wordsThatWentAndCameAreMarkedWhereTheyStand(String before, String after, String expected) {
        assertThat(marked(before, after)).isEqualTo(expected);
    }

    @Test
    void aTextThatWasNotThereIsAllNewAndOneThatIsEmptyIsAllGone() {
        assertThat(marked(null, "Two words")).isEqualTo("[+Two words+]");
        assertThat(marked("Two words", null)).isEqualTo("[-Two words-]");
        assertThat(marked(null, null)).isEmpty();
    }

    @Test
    void ofLongTextsOnlyWhatIsNearToAChangeIsShown() {
        String long1 = "word ".repeat(500);
        String shown = marked(long1 + "old " + long1, long1 + "new " + long1);

        assertThat(shown).contains("[-old-][+new+]").startsWith(" … ").endsWith(" … ");
        assertThat(shown.length()).isLessThan(400);
    }

    @Test
    void bothTextsCanBeReadFromThePieces() {
        String before = "One network of forty stations\nreads weather in Kiswahili.";
        String after = "A network of fifty stations\nsends weather and prices in Kiswahili.";
        var pieces = TextDifference.between(before, after);

        assertThat(text(pieces, Fate.ADDED)).isEqualTo(before);
        assertThat(text(pieces, Fate.REMOVED)).isEqualTo(after);
    }

    @Test
    void textsWithoutAnythingInCommonCostNoTime() {
        String before = "a1 b1 ".repeat(1600);
        String after = "c2 d2 ".repeat(1600);
        long start = System.nanoTime();

        assertThat(TextDifference.between(before, after)).isNotEmpty();
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    private static String text(java.util.List<Piece> pieces, Fate without) {
        return pieces.stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String marked(@Nullable String before, @Nullable String after) {
        return TextDifference.between(before, after).stream()
                .map(piece -> switch (piece.fate()) {
                    case KEPT -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case ADDED -> "[+" + piece.text() + "+]";
                })
                .collect(Collectors.joining());
    }
}
