package org.wsis.account.person;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Dossier;
import org.wsis.account.Found;
import org.wsis.account.Grant;
import org.wsis.account.Oversight;
import org.wsis.account.Role;

@Component
@Transactional
class OversightDesk implements Oversight {
    private final AccountRows rows;
    private final RoleGrants grants;
    private final AccountSearch search;
    private final Clock clock;

    OversightDesk(AccountRows rows, RoleGrants grants, AccountSearch search, Clock clock) {
        this.rows = rows;
        this.grants = grants;
        this.search = search;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String words, @Nullable Role role, int offset, int limit) {
        return search.find(words, role, offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public long count(String words, @Nullable Role role) {
        return search.count(words, role);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Dossier> dossier(AccountId account) {
        return search.dossier(account);
    }

    @Override
    public boolean grant(AccountId account, Grant grant, @Nullable AccountId by, String reason) {
        existing(account);
        boolean free = held(account, grant).isEmpty();
        if (free) {
            grants.save(RoleGrant.of(account, grant, by, reason, clock.instant()));
        }
        return free;
    }

    @Override
    public Revocation revoke(AccountId account, Grant grant, AccountId by, String reason) {
        boolean others = grant.role() != Role.ADMINISTRATOR || hasAdministrator(account);
        Optional<RoleGrant> row = held(account, grant);
        if (row.isEmpty()) {
            return Revocation.NOT_HELD;
        }
        if (!others) {
            return Revocation.LAST_ADMINISTRATOR;
        }
        row.get().revoke(by, reason, clock.instant());
        return Revocation.DONE;
    }

    @Override
    public boolean lock(AccountId account, AccountId by, String reason) {
        Account row = existing(account);
        if (row.isLocked()) {
            return false;
        }
        row.lock(by, reason, clock.instant());
        return true;
    }

    @Override
    public boolean unlock(AccountId account) {
        Account row = existing(account);
        boolean locked = row.isLocked();
        row.unlock();
        return locked;
    }

    @Override
    public boolean hasAdministrator(@Nullable AccountId except) {
        List<AccountId> holders =
                grants.held(Role.ADMINISTRATOR).stream().map(RoleGrant::account).toList();
        return holders.stream()
                .filter(holder -> !Objects.equals(holder, except))
                .anyMatch(holder -> !existing(holder).isLocked());
    }

    private Optional<RoleGrant> held(AccountId account, Grant grant) {
        return grants.heldBy(account.value()).stream()
                .filter(row -> row.grant().equals(grant))
                .findFirst();
    }

    private Account existing(AccountId account) {
        return rows.forChange(account.value()).orElseThrow(() -> new IllegalArgumentException("No account " + account));
    }
}
