package org.wsis.portal.hostile;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.SecondFactors;
import org.wsis.portal.account.AuthenticatorApp;
import org.wsis.portal.account.People;
import org.wsis.portal.hostile.FormSite.Reached;

/** The forms of people's own accounts. */
@Component
class OwnRoom implements FormSite.Room {
    private static final Map<String, String> PASSWORD = Map.of("password", People.PASSWORD);

    private final Ground ground;
    private final SecondFactors factors;

    OwnRoom(Ground ground, SecondFactors factors) {
        this.ground = ground;
        this.factors = factors;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.lasting("/account/details", () -> own("/account/details", Map.of("language", "fr"))),
                FormSite.to("/account/address", () -> own("/account/address", PASSWORD)),
                FormSite.to("/account/deletion", () -> own("/account/deletion", PASSWORD)),
                FormSite.to(
                        "/account/password",
                        () -> own(
                                "/account/password",
                                Map.of("old", People.PASSWORD, "password", "four quiet green rivers"))),
                FormSite.to("/account/codes", this::enrolling),
                FormSite.to("/account/codes/recovery", () -> withCodes("/account/security")),
                FormSite.to("/account/codes/removal", () -> withCodes("/account/security")),
                FormSite.to("/account/passkeys/removal", this::withPasskey),
                FormSite.to("/account/sessions/end", this::twice),
                FormSite.to("/login/code", this::half),
                FormSite.to("/logout", () -> own("/account", Map.of())));
    }

    private AccountId person() {
        return ground.people().person("Somebody with an account");
    }

    private Reached own(String page, Map<String, String> fill) {
        return new Reached(ground.as(person()), page, fill);
    }

    private Reached enrolling() throws Exception {
        AccountId person = person();
        var app = new AuthenticatorApp(ground.inTransaction(() -> factors.begin(person)));
        return new Reached(ground.as(person), "/account/codes", Map.of("code", app.code(0)));
    }

    private List<String> recoveryCodes(AccountId person) throws Exception {
        String code = new AuthenticatorApp(ground.inTransaction(() -> factors.begin(person))).code(0);
        return ground.inTransaction(() -> factors.confirm(person, code)).orElseThrow();
    }

    private Reached withCodes(String page) throws Exception {
        AccountId person = person();
        recoveryCodes(person);
        return new Reached(ground.as(person), page);
    }

    private Reached half() throws Exception {
        String email = UUID.randomUUID() + "@example.org";
        AccountId person = ground.people().person("Half signed in", email, java.util.Locale.ENGLISH);
        List<String> recovery = recoveryCodes(person);
        Caller caller = ground.visitor();
        FoundForm login = FoundForm.on(caller.get("/login").page(), "/login").orElseThrow();
        caller.post("/login", login.filled(Map.of("email", email, "password", People.PASSWORD), Map.of()));
        return new Reached(caller, "/login/code", Map.of("code", recovery.getFirst()));
    }

    private Reached withPasskey() {
        AccountId person = person();
        ground.database()
                .sql("INSERT INTO account.passkey (id, account_id, label, public_key, signature_count, backup_eligible,"
                        + " backup_state, uv_initialized, transports, created_at, used_at)"
                        + " VALUES (?, ?, 'A key', ?, 1, false, false, true, 'usb', now(), now())")
                .params(
                        HexFormat.of().parseHex(UUID.randomUUID().toString().replace("-", "")),
                        person.value(),
                        new byte[] {1})
                .update();
        return new Reached(ground.as(person), "/account/security");
    }

    private Reached twice() {
        AccountId person = person();
        ground.people().cookie(person);
        return new Reached(ground.as(person), "/account/security");
    }
}
