package org.wsis.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {
    @Test
    void spellingsThatDifferInCaseAreOneAddress() {
        assertThat(EmailAddress.read("  Amina.Otieno@Example.ORG "))
                .contains(new EmailAddress("amina.otieno@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "amina",
                "amina@",
                "@example.org",
                "amina@localhost",
                "a@b@example.org",
                "a b@example.org",
                "amina@example..org",
                "amina@.org",
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org,b@example.org",
                "\"a\"@example.org",
                "a@example.org\u0000",
                "<a@example.org>"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThat(EmailAddress.read(text)).isEmpty();
    }

    @Test
    void aVeryLongOneIsRefusedAtOnce() {
        assertThat(EmailAddress.read("a@" + "b.".repeat(100_000) + "org")).isEmpty();
    }

    @Test
    void itsTextDoesNotShowIt() {
        assertThat(new EmailAddress("amina@example.org").toString()).doesNotContain("amina");
    }
}
