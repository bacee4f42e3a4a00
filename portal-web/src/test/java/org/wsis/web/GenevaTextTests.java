package org.wsis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenevaTextTests {
    private static final LocalDate APRIL_23 = LocalDate.of(2018, 4, 23);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 18 February 2018    | 23–26 April 2018         | 19 March – 2 April 2018
            fr | 18 février 2018     | 23–26 avril 2018         | 19 mars – 2 avril 2018
            es | 18 de febrero de 2018 | 23–26 de abril de 2018 | 19 de marzo – 2 de abril de 2018
            ru | 18 февраля 2018 г.  | 23–26 апреля 2018 г.     | 19 марта – 2 апреля 2018 г.
            ar | 18 فبراير 2018      | 23–26 أبريل 2018         | 19 مارس – 2 أبريل 2018
            zh | 2018年2月18日        | 2018年4月23日–26日        | 2018年3月19日–4月2日
            """)
    void writesDaysAsEachLanguageDoes(String language, String day, String sameMonth, String sameYear) {
        GenevaText text = GenevaText.in(Locale.forLanguageTag(language));
        assertThat(plain(text.day(LocalDate.of(2018, 2, 18)))).isEqualTo(day);
        assertThat(plain(text.days(APRIL_23, LocalDate.of(2018, 4, 26)))).isEqualTo(sameMonth);
        assertThat(plain(text.days(LocalDate.of(2018, 3, 19), LocalDate.of(2018, 4, 2))))
                .isEqualTo(sameYear);
    }

    @Test
    void oneDayIsNoRange() {
        assertThat(GenevaText.in(Locale.ENGLISH).days(APRIL_23, APRIL_23)).isEqualTo("23 April 2018");
    }

    @Test
    void twoYearsAreBothNamed() {
        assertThat(GenevaText.in(Locale.ENGLISH).days(LocalDate.of(2017, 9, 11), LocalDate.of(2018, 1, 10)))
                .isEqualTo("11 September 2017 – 10 January 2018");
    }

    @Test
    void theHourIsGenevasInSummerAndWinter() {
        GenevaText text = GenevaText.in(Locale.ENGLISH);
        assertThat(text.hour(Instant.parse("2018-02-18T22:00:00Z"))).isEqualTo("23:00");
        assertThat(text.hour(Instant.parse("2018-07-18T22:00:00Z"))).isEqualTo("00:00");
        assertThat(text.day(Instant.parse("2018-07-18T22:00:00Z"))).isEqualTo("19 July 2018");
    }

    @Test
    void numbersAreGroupedAsTheLanguageDoes() {
        assertThat(GenevaText.in(Locale.ENGLISH).number(2_444_646)).isEqualTo("2,444,646");
        assertThat(plain(GenevaText.in(Locale.FRENCH).number(2_444_646))).isEqualTo("2 444 646");
        assertThat(GenevaText.in(Locale.forLanguageTag("ar")).number(12)).isEqualTo("12");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
