package org.wsis.forum.registration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/** A person's registration for an edition. */
@Entity(name = "ForumRegistration")
@Table(schema = "forum", name = "registration")
class Registration {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private int edition;
    private @Nullable UUID person;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    @Embedded
    private Details details;

    private String code;
    private Instant createdAt;
    private Instant changedAt;
    private @Nullable Instant decidedAt;
    private @Nullable UUID decidedBy;
    private @Nullable String reason;
    private @Nullable Instant visaReleasedAt;

    /** For JPA. */
    protected Registration() {}

    private Registration(int edition, AccountId person, Details details, RegistrationState state, Instant now) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.person = person.value();
        this.details = details;
        this.state = state;
        this.code = BadgeCode.random();
        this.createdAt = now;
        this.changedAt = now;
    }

    static Registration of(int edition, AccountId person, Details details, RegistrationState state, Instant now) {
        return new Registration(edition, person, details, state, now);
    }

    /** The person says something else. What was released for another badge holds no more. */
    void change(Details changed, RegistrationState after, Instant now) {
        if (!changed.sameBadge(details) || !changed.visa()) {
            visaReleasedAt = null;
        }
        details = changed;
        state = after;
        changedAt = now;
    }

    void cancel(Instant now) {
        state = RegistrationState.CANCELLED;
        visaReleasedAt = null;
        changedAt = now;
    }

    /** Staff decide. */
    void decide(RegistrationState decision, @Nullable String why, AccountId by, Instant now) {
        state = decision;
        reason = why;
        decidedBy = by.value();
        decidedAt = now;
        visaReleasedAt = decision == RegistrationState.APPROVED ? visaReleasedAt : null;
        changedAt = now;
    }

    void releaseVisaLetter(Instant now) {
        visaReleasedAt = now;
        changedAt = now;
    }

    /** The account is gone. */
    void forget(Instant now) {
        cancel(now);
        person = null;
        reason = null;
        details = details.nameless();
    }

    RegistrationView view() {
        return new RegistrationView(
                id,
                edition,
                version == null ? 0 : version,
                person,
                state,
                details,
                code,
                createdAt,
                changedAt,
                decidedAt,
                reason,
                visaReleasedAt);
    }
}
