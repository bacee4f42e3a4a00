package org.wsis.forum.registration.call;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored terms. */
interface CallRows extends Repository<Call, Integer> {
    Call saveAndFlush(Call call);

    Optional<Call> findByEdition(int edition);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ForumRegistrationCall c where c.edition = :edition")
    Optional<Call> lock(int edition);
}
