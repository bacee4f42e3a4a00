package org.wsis.forum.registration;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored registrations. */
interface Registrations extends Repository<Registration, UUID> {
    Registration saveAndFlush(Registration registration);

    Optional<Registration> findByEditionAndPerson(int edition, UUID person);

    Optional<Registration> findByEditionAndId(int edition, UUID id);

    List<Registration> findByPersonOrderByEditionDesc(UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ForumRegistration r where r.edition = :edition and r.person = :person")
    Optional<Registration> lockOwn(int edition, UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ForumRegistration r where r.edition = :edition and r.id = :id")
    Optional<Registration> lock(int edition, UUID id);

    /** How many places on site are taken. */
    @Query("select count(r) from ForumRegistration r where r.edition = :edition"
            + " and r.details.mode = org.wsis.forum.registration.call.Attendance.ON_SITE"
            + " and r.state in (org.wsis.forum.registration.RegistrationState.WAITING,"
            + " org.wsis.forum.registration.RegistrationState.APPROVED)")
    long taken(int edition);
}
