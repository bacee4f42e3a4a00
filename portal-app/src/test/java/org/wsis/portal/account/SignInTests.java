package org.wsis.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.portal.PortalTest;

@PortalTest
class SignInTests {
    @Autowired
    MockMvcTester visitor;

    @Autowired
    People people;

    @Test
    void thePasswordSignsIn() {
        String email = UUID.randomUUID() + "@example.org";
        people.person("Amina", email, Locale.ENGLISH);
        assertThat(signIn(email, People.PASSWORD)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/account");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() throws Exception {
        String known = UUID.randomUUID() + "@example.org";
        String unknown = UUID.randomUUID() + "@example.org";
        people.person("Amina", known, Locale.ENGLISH);
        assertThat(refusal(known)).isEqualTo(refusal(unknown));
    }

    private String refusal(String email) throws Exception {
        return signIn(email, "wrong")
                .getResponse()
                .getContentAsString()
                .replace(email, "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*", "");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(visitor.post().uri("/login").param("email", "a@example.org")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aRealSessionCookieSignsIn() {
        Cookie cookie = new Cookie("session", people.cookie(people.person("Amina")));
        assertThat(visitor.get().uri("/account").cookie(cookie))
                .satisfies(
                        result -> assertThat(result.getResponse().getStatus()).isNotEqualTo(302));
        assertThat(visitor.get().uri("/account")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/login");
    }

    private MvcTestResult signIn(String email, String password) {
        return visitor.post()
                .uri("/login")
                .param("email", email)
                .param("password", password)
                .with(csrf())
                .exchange();
    }
}
