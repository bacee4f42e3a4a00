package org.wsis.account.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
import org.wsis.account.Grant;
import org.wsis.account.Role;

/** A role that somebody holds, or held until it was revoked. */
@Entity
@Table(schema = "account", name = "role_grant")
class RoleGrant {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String scope;
    private Instant grantedAt;
    private @Nullable UUID grantedBy;
    private String grantReason;

    @Embedded
    private @Nullable Revocation revocation;

    /** When, by whom and why a role ended. */
    @Embeddable
    record Revocation(
            @Column(name = "revoked_at") Instant at,
            @Column(name = "revoked_by") UUID by,
            @Column(name = "revoke_reason") String reason) {}

    protected RoleGrant() {}

    static RoleGrant of(AccountId account, Grant grant, @Nullable AccountId by, String reason, Instant now) {
        var row = new RoleGrant();
        row.id = UUID.randomUUID();
        row.accountId = account.value();
        row.role = grant.role();
        row.scope = grant.scope();
        row.grantedAt = now;
        row.grantedBy = by == null ? null : by.value();
        row.grantReason = reason;
        return row;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    Grant grant() {
        return new Grant(role, scope);
    }

    boolean isHeld() {
        return revocation == null;
    }

    void revoke(AccountId by, String reason, Instant now) {
        if (!isHeld()) {
            throw new IllegalStateException("Revoked already: " + id);
        }
        revocation = new Revocation(now, by.value(), reason);
    }
}
