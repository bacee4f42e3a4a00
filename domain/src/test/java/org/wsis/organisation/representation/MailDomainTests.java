package org.wsis.organisation.representation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDomainTests {
    @ParameterizedTest
    @CsvSource({
        "amina@example.org, example.org",
        "amina@EXAMPLE.org, example.org",
        "amina@students.example.org, students.example.org",
        "amina@müller.example, xn--mller-kva.example",
        "a@b@example.org, example.org"
    })
    void isWhatStandsAfterTheLastAt(String address, String domain) {
        assertThat(MailDomain.of(address)).contains(new MailDomain(domain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org", "@example.org", "amina@", "amina@localhost", "amina@exa mple.org"})
    void isNothingWhereThereIsNone(String address) {
        assertThat(MailDomain.of(address)).isEmpty();
    }
}
