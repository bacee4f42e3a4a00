package org.wsis.prizes.project;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Projects extends Repository<Project, UUID> {
    Project saveAndFlush(Project project);

    void delete(Project project);

    @Query("select p from Project p where p.id = :id and p.submitter = :person")
    Optional<Project> findOwn(UUID id, UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Project p where p.id = :id and p.submitter = :person")
    Optional<Project> lockOwn(UUID id, UUID person);

    @Query("select p from Project p where p.id = :id and p.edition = :edition and p.state <> State.DRAFT")
    Optional<Project> findSent(UUID id, int edition);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Project p where p.id = :id and p.edition = :edition and p.state <> State.DRAFT")
    Optional<Project> lockSent(UUID id, int edition);

    /** Those of the category that take part, in an order that lets no two wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select p from Project p where p.id in :ids and p.edition = :edition and p.category = :category
            and p.state in (State.SUBMITTED, State.NOMINATED, State.NOT_NOMINATED) order by p.id""")
    List<Project> lockAll(Collection<UUID> ids, int edition, int category);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Project p where p.ownerHash = :digest")
    Optional<Project> lockAsked(byte[] digest);

    @Query("select p from Project p where p.ownerHash = :digest")
    Optional<Project> findAsked(byte[] digest);

    List<Project> findBySubmitter(UUID submitter);

    /** Begins a draft, unless there is one: the first save and the autosave may come at once. */
    @Modifying
    @Query(value = """
            insert into prizes.project (id, version, edition, submitter, state, created_at, changed_at)
            values (:id, 0, :edition, :submitter, 'DRAFT', :now, :now) on conflict (id) do nothing""", nativeQuery = true)
    void begin(UUID id, int edition, UUID submitter, Instant now);

    @Query(
            "select count(p) from Project p where p.submitter = :person and p.edition = :edition and p.state = State.DRAFT")
    long drafts(UUID person, int edition);

    @Query(value = "select nextval('prizes.project_number')", nativeQuery = true)
    long nextNumber();

    @Query("""
            select new org.wsis.prizes.project.OwnLine(p.id, p.edition, p.number, p.face.title, p.state, p.changedAt)
            from Project p where p.submitter = :person order by p.changedAt desc, p.id""")
    Page<OwnLine> ownLines(UUID person, Pageable page);
}
