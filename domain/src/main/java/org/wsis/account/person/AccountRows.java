package org.wsis.account.person;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wsis.account.Role;

interface AccountRows extends Repository<Account, UUID> {
    Optional<Account> findById(UUID id);

    List<Account> findByIdIn(Collection<UUID> ids);

    boolean existsByEmail(String email);

    Account save(Account account);

    void delete(Account account);

    @Query("""
            SELECT a FROM Account a
            WHERE EXISTS (SELECT 1 FROM RoleGrant g
                          WHERE g.accountId = a.id AND g.role = :role AND g.revocation.at IS NULL)
            ORDER BY a.name
            """)
    List<Account> holding(Role role);

    @Query("""
            SELECT a FROM Account a
            WHERE EXISTS (SELECT 1 FROM RoleGrant g
                          WHERE g.accountId = a.id AND g.role = :role AND g.scope = :scope AND g.revocation.at IS NULL)
            ORDER BY a.name
            """)
    List<Account> holding(Role role, String scope);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT a FROM Account a WHERE a.id = :id")
    Optional<Account> forChange(UUID id);
}
