package org.wsis.portal.hostile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.test.util.ReflectionTestUtils;
import org.wsis.account.AccountId;
import org.wsis.account.AddressChanges;
import org.wsis.account.EmailAddress;
import org.wsis.account.MailTokens;
import org.wsis.account.MailTokens.Purpose;
import org.wsis.account.NewPerson;
import org.wsis.account.Registrations;
import org.wsis.account.Registrations.Registration;
import org.wsis.portal.account.People;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.portal.security.FirstAdministrator;

/** The forms by which people sign up and in, also those that a letter's link opens. */
@Component
class AccountRoom implements FormSite.Room {
    private static final String NEW_PASSWORD = "four quiet green rivers";

    private final Ground ground;
    private final MailTokens tokens;
    private final Registrations registrations;
    private final AddressChanges changes;
    private final FirstAdministrator first;

    AccountRoom(
            Ground ground,
            MailTokens tokens,
            Registrations registrations,
            AddressChanges changes,
            FirstAdministrator first) {
        this.ground = ground;
        this.tokens = tokens;
        this.registrations = registrations;
        this.changes = changes;
        this.first = first;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to("/login", () -> visitor("/login", Map.of("email", known()))),
                FormSite.lasting("/login/link", () -> visitor("/login/link", Map.of("email", known()))),
                FormSite.to("/login/link/use", () -> token("/login/link", Purpose.SIGN_IN, Map.of())),
                FormSite.lasting("/password-reset", () -> visitor("/password-reset", Map.of("email", known()))),
                FormSite.to(
                        "/password-reset/new",
                        () -> token("/password-reset/new", Purpose.RESET, Map.of("password", NEW_PASSWORD))),
                FormSite.to("/register", () -> visitor("/register", Map.of("country", "KE"))),
                FormSite.to("/register/confirm", this::registered),
                FormSite.to("/address-change", this::moving),
                FormSite.to("/setup", this::setup),
                FormSite.lasting("/report-a-problem", () -> visitor("/report-a-problem", Map.of("email", known()))));
    }

    private Reached visitor(String page, Map<String, String> fill) {
        return new Reached(ground.visitor(), page, fill);
    }

    private String known() {
        String email = UUID.randomUUID() + "@example.org";
        ground.people().person("Somebody known", email, Locale.ENGLISH);
        return email;
    }

    private Reached token(String page, Purpose purpose, Map<String, String> fill) {
        AccountId account = ground.people().person("Reader of a letter");
        String token = ground.inTransaction(() -> tokens.issue(purpose, account));
        return visitor(page + "?token=" + token, fill);
    }

    private Reached registered() {
        var person = new NewPerson("Newcomer", Locale.ENGLISH, "KE", null, null, "{noop}" + People.PASSWORD);
        EmailAddress email =
                EmailAddress.read(UUID.randomUUID() + "@example.org").orElseThrow();
        String token = ground.inTransaction(
                () -> registrations.keep(new Registration(email, person, "An organisation to be attacked")));
        return visitor("/register/confirm?token=" + token, Map.of());
    }

    private Reached moving() {
        AccountId account = ground.people().person("Mover");
        String token = ground.inTransaction(() -> {
            changes.begin(
                    account,
                    EmailAddress.read(UUID.randomUUID() + "@example.org").orElseThrow());
            return tokens.issue(Purpose.OLD_ADDRESS, account);
        });
        return visitor("/address-change?token=" + token, Map.of());
    }

    /** There is no first administrator to make while there is one: the others rest meanwhile. */
    private Reached setup() {
        ground.withoutAdministrators();
        String token = String.valueOf(ReflectionTestUtils.<Object>invokeMethod(first, "token"));
        return visitor("/setup?token=" + token, Map.of());
    }
}
