package org.wsis.account.person;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wsis.account.Role;

interface RoleGrants extends Repository<RoleGrant, UUID> {
    RoleGrant save(RoleGrant grant);

    /** The held roles of an account, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT g FROM RoleGrant g WHERE g.accountId = :account AND g.revocation.at IS NULL")
    List<RoleGrant> heldBy(UUID account);

    /** Everybody's held grants of a role, locked, so that two revocations at once cannot both see another holder. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT g FROM RoleGrant g WHERE g.role = :role AND g.revocation.at IS NULL ORDER BY g.id")
    List<RoleGrant> held(Role role);
}
