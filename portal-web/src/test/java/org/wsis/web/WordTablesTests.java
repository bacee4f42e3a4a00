package org.wsis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

class WordTablesTests {
    private final WordTables words = new WordTables(Map.of(
            "en", Map.of("menu", "Menu", "rows", "{0} rows"),
            "fr", Map.of("rows", "{0} lignes")));

    @Test
    void aLanguageSaysItsOwnWords() {
        assertThat(words.getMessage("rows", new Object[] {"12"}, Locale.FRENCH)).isEqualTo("12 lignes");
        assertThat(words.getMessage("rows", new Object[] {"12"}, Locale.ENGLISH))
                .isEqualTo("12 rows");
    }

    @Test
    void whatItLacksIsSaidInEnglish() {
        assertThat(words.getMessage("menu", null, Locale.FRENCH)).isEqualTo("Menu");
        assertThat(words.getMessage("menu", null, Locale.GERMAN)).isEqualTo("Menu");
        assertThat(words.getMessage("rows", new Object[] {"12"}, Locale.CANADA_FRENCH))
                .isEqualTo("12 lignes");
    }

    @Test
    void anUnknownKeyIsMissing() {
        assertThatThrownBy(() -> words.getMessage("nothing", null, Locale.ENGLISH))
                .isInstanceOf(NoSuchMessageException.class);
    }
}
