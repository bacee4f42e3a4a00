package org.wsis.account.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.EmailAddress;
import org.wsis.account.NewPerson;
import org.wsis.account.Profile;

/** A person with a confirmed address. */
@Entity
@Table(schema = "account", name = "account")
class Account {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private String email;
    private @Nullable String passwordHash;
    private Locale locale;
    private @Nullable String zone;
    private @Nullable String country;
    private @Nullable String stakeholderType;
    private @Nullable UUID organisationId;
    private Instant registeredAt;
    private @Nullable Instant signedInAt;

    @Embedded
    private @Nullable Lock lock;

    /** Why and since when nobody may sign in. */
    @Embeddable
    record Lock(
            @Column(name = "locked_at") Instant at,
            @Column(name = "locked_by") UUID by,
            @Column(name = "lock_reason") String reason) {}

    protected Account() {}

    static Account confirmed(NewPerson person, EmailAddress email, Instant now) {
        var account = new Account();
        account.id = UUID.randomUUID();
        account.email = email.value();
        account.passwordHash = person.passwordHash();
        account.registeredAt = now;
        account.describe(new Profile.Details(
                person.name(),
                person.locale(),
                null,
                person.country(),
                person.stakeholderType(),
                person.organisation()));
        return account;
    }

    void describe(Profile.Details details) {
        name = details.name();
        locale = details.locale();
        zone = details.zone();
        country = details.country();
        stakeholderType = details.stakeholderType();
        organisationId = details.organisation();
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void changeAddress(EmailAddress address) {
        email = address.value();
    }

    boolean isLocked() {
        return lock != null;
    }

    void lock(AccountId by, String reason, Instant now) {
        if (isLocked()) {
            throw new IllegalStateException("Locked already: " + id);
        }
        lock = new Lock(now, by.value(), reason);
    }

    void unlock() {
        lock = null;
    }

    AccountId id() {
        return new AccountId(id);
    }

    AccountView view() {
        return new AccountView(id(), name, email, locale, country);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    Profile profile() {
        var details = new Profile.Details(name, locale, zone, country, stakeholderType, organisationId);
        return new Profile(id(), email, details, passwordHash != null, registeredAt, signedInAt);
    }
}
