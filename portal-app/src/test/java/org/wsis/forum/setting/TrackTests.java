package org.wsis.forum.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrackTests {
    @Test
    void namesStandInTheOrderOfTheirLanguagesOnEveryNode() {
        var track = new Track(
                1,
                0,
                "youth",
                Colour.TEAL,
                Map.of(
                        "zh",
                        "青年",
                        "en",
                        "Youth",
                        "ar",
                        "الشباب",
                        "fr",
                        "Jeunesse",
                        "ru",
                        "Молодёжь",
                        "es",
                        "Juventud"));
        assertThat(track.names().keySet()).containsExactly("ar", "en", "es", "fr", "ru", "zh");
        assertThat(track.name(Locale.FRENCH)).isEqualTo("Jeunesse");
        assertThat(track.name(Locale.GERMAN)).isEqualTo("Youth");
    }
}
