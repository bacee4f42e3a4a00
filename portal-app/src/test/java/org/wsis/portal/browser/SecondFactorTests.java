package org.wsis.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.AuthenticatorApp;
import org.wsis.portal.account.People;

/** What staff need besides a password, in a real browser: a passkey in the device, or an authenticator app. */
@PortalTest
class SecondFactorTests {
    private static final String DEVICE = "Laptop of the office";

    @LocalServerPort
    int port;

    @Autowired
    MessageSource messages;

    @Autowired
    People people;

    @Test
    void aPasskeySignsInAloneAndCountsAsTwoFactors() {
        try (Reader editor = new Reader(messages, "en", "http://localhost:" + port, 1280, true)) {
            VirtualDevice device = VirtualDevice.in(editor.page());
            signIn(editor, anEditor());
            editor.open("/admin").isAt("/account/security").seesWordsOf("portal.account.security.needed");

            addPasskey(editor);
            editor.sees(DEVICE);
            assertThat(device.passkeys()).singleElement().satisfies(passkey -> {
                assertThat(passkey.getAsJsonObject().get("isResidentCredential").getAsBoolean())
                        .isTrue();
                assertThat(passkey.getAsJsonObject().get("rpId").getAsString()).isEqualTo("localhost");
            });
            editor.open("/admin").isAt("/admin");

            editor.press("kit.sign-out")
                    .open("/login")
                    .press("portal.account.passkey.use")
                    .isAt("/account");
            editor.open("/admin").isAt("/admin");

            removePasskey(editor);
            editor.press("kit.sign-out").open("/login").pressAndStay("portal.account.passkey.use");
            isRefused(editor);
        }
    }

    @Test
    void aPasskeyAsksForTheFingerOfItsOwner() {
        try (Reader editor = new Reader(messages, "ar", "http://localhost:" + port, 390, true)) {
            VirtualDevice device = VirtualDevice.in(editor.page());
            signIn(editor, anEditor());
            editor.open("/account/security");
            addPasskey(editor);
            editor.open("/admin").isAt("/admin");
            editor.page().context().clearCookies();

            device.knowsTheFinger(false);
            editor.open("/login").pressAndStay("portal.account.passkey.use");
            isRefused(editor);
            device.knowsTheFinger(true);
            editor.press("portal.account.passkey.use").isAt("/account");
        }
    }

    @Test
    void anAppAndARecoveryCodeSignIn() {
        String email = anEditor();
        try (Reader editor = new Reader(messages, "en", port, 1280, true)) {
            signIn(editor, email);
            editor.open("/admin").isAt("/account/security").follow("/account/codes");
            assertThat((Boolean) editor.page()
                            .locator("img.qr")
                            .evaluate("picture => picture.complete && picture.naturalWidth > 0"))
                    .as("the picture is shown")
                    .isTrue();
            var app = new AuthenticatorApp(editor.page().locator("main code").innerText());
            String used = app.code(0);
            editor.fill("code", used).press("portal.account.codes.confirm");
            List<String> recovery = editor.page().locator("main ol code").allInnerTexts();
            assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
            editor.open("/admin").isAt("/admin").press("kit.sign-out");

            signIn(editor, email);
            editor.isAt("/login/code")
                    .fill("code", used)
                    .press("portal.account.login.action")
                    .seesWordsOf("portal.account.code.wrong")
                    .fill("code", app.code(1))
                    .press("portal.account.login.action");
            editor.open("/admin").isAt("/admin").press("kit.sign-out");

            signIn(editor, email);
            editor.isAt("/login/code").fill("code", recovery.getLast()).press("portal.account.login.action");
            editor.open("/account/security").seesWordsOf("portal.account.codes.left", 9);
        }
    }

    /** Somebody whose role works with a second factor only: the address. */
    private String anEditor() {
        String email = UUID.randomUUID() + "@example.org";
        people.person("Salma Haddad", email, Locale.ENGLISH, new Grant(Role.EDITOR, null));
        return email;
    }

    private static void signIn(Reader reader, String email) {
        reader.open("/login")
                .fill("email", email)
                .fill("password", People.PASSWORD)
                .press("portal.account.login.action");
    }

    private static void addPasskey(Reader reader) {
        reader.fill("label", DEVICE).press("portal.account.passkey.add");
        reader.page().locator("form[action$='/passkeys/removal']").waitFor();
    }

    private static void removePasskey(Reader reader) {
        reader.open("/account/security")
                .press("portal.account.passkey.remove.of", DEVICE)
                .seesWordsOf("portal.account.passkey.removed");
        assertThat(reader.page().getByText(DEVICE).count()).isZero();
    }

    private static void isRefused(Reader reader) {
        Locator said = reader.page().locator("[data-passkey-login] [data-said]");
        said.filter(new Locator.FilterOptions().setHasText(reader.words("portal.account.passkey.failed")))
                .waitFor();
        assertThat(reader.page().url()).endsWith("/login");
    }
}
