package org.wsis.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTests {
    private final Address list = new Address("/entries", "country=KE&country=FJ&q=caf%C3%A9&page=3");

    @Test
    void anotherLanguageKeepsTheRest() {
        assertThat(list.with("lang", "ar")).isEqualTo("/entries?country=KE&country=FJ&q=caf%C3%A9&page=3&lang=ar");
        assertThat(new Address("/", null).with("lang", "ar")).isEqualTo("/?lang=ar");
        assertThat(new Address("/", "lang=en").with("lang", "ar")).isEqualTo("/?lang=ar");
    }

    @Test
    void withoutOneFilterTheListBeginsAtItsFirstPage() {
        assertThat(list.without("country", "FJ")).isEqualTo("/entries?country=KE&q=caf%C3%A9");
        assertThat(list.without("q", "café")).isEqualTo("/entries?country=KE&country=FJ");
        assertThat(list.without("country")).isEqualTo("/entries?q=caf%C3%A9");
    }

    @Test
    void valuesAreEncoded() {
        assertThat(new Address("/", null).with("q", "a&b=\"c\"")).isEqualTo("/?q=a%26b%3D%22c%22");
    }

    @Test
    void aStrayPerCentSignDoesNotFail() {
        assertThat(new Address("/", "q=100%&x=1").without("x")).isEqualTo("/?q=100%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "///evil.example/", "/\\evil.example/", "\\\\evil.example/"})
    void noAddressLeadsOutOfThePortal(String path) {
        assertThat(new Address(path, null).with("lang", "fr")).isEqualTo("/evil.example/?lang=fr");
    }
}
