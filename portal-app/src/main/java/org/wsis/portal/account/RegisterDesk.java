package org.wsis.portal.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Credentials;
import org.wsis.account.EmailAddress;
import org.wsis.account.Members;
import org.wsis.account.NewPerson;
import org.wsis.account.Registrations;
import org.wsis.account.Registrations.Registration;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.organisation.Organisations;
import org.wsis.reference.StakeholderType;

/** Takes sign-ups and makes accounts of those whose address is confirmed. */
@Component
@Transactional
class RegisterDesk {
    private final Registrations registrations;
    private final Credentials credentials;
    private final Accounts accounts;
    private final Members members;
    private final Organisations organisations;
    private final Letters letters;
    private final AccountTrace trace;

    RegisterDesk(
            Registrations registrations,
            Credentials credentials,
            Accounts accounts,
            Members members,
            Organisations organisations,
            Letters letters,
            AccountTrace trace) {
        this.registrations = registrations;
        this.credentials = credentials;
        this.accounts = accounts;
        this.members = members;
        this.organisations = organisations;
        this.letters = letters;
        this.trace = trace;
    }

    /**
     * Sends a letter in every case: to a new address with the link that confirms, to a known one with the news that
     * somebody tried. Both cases do the same work.
     */
    void register(Registration registration) {
        EmailAddress address = registration.email();
        Optional<AccountView> known = credentials.byEmail(address.value()).flatMap(a -> accounts.find(a.account()));
        String token = registrations.keep(registration);
        letters.queue(known.map(account -> letter(account.email(), account.locale(), "known", account.name(), "/login"))
                .orElseGet(() -> letter(
                        address.value(),
                        registration.person().locale(),
                        "confirm",
                        "", // a typed name could carry a stranger’s advertisement to any address
                        "/register/confirm?token=" + token)));
    }

    /** Makes the account; empty if the link is no longer good or the address got an account meanwhile. */
    Optional<AccountId> confirm(@Nullable String token) {
        Optional<AccountId> account = registrations
                .redeem(token)
                .flatMap(waiting -> members.join(withOrganisation(waiting), waiting.email()));
        account.ifPresent(owner -> trace.write("registered", owner));
        return account;
    }

    private NewPerson withOrganisation(Registration waiting) {
        NewPerson person = waiting.person();
        @Nullable String type = person.stakeholderType();
        @Nullable String name = waiting.organisation();
        @Nullable
        UUID organisation = name == null
                ? null
                : organisations
                        .findOrRegister(name, type == null ? null : StakeholderType.valueOf(type), person.country())
                        .value();
        return new NewPerson(
                person.name(), person.locale(), person.country(), type, organisation, person.passwordHash());
    }

    private static NewLetter letter(String to, Locale language, String kind, String name, String path) {
        return new NewLetter(to, language, "portal.account.letter." + kind, List.of(name), path);
    }
}
