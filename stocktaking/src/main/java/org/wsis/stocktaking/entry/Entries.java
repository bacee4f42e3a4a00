package org.wsis.stocktaking.entry;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Entries extends Repository<Entry, UUID> {
    Entry save(Entry entry);

    void delete(Entry entry);

    /** Writes what was changed so far, for statements that read it beside Hibernate. */
    void flush();

    Optional<Entry> findById(UUID id);

    /** The entry, if the person owns it or writes it along. */
    @Query("""
            select e from Entry e where e.id = :id and (e.owner = :person or exists
                (select 1 from Author a where a.person = :person and a.entry = coalesce(e.revises, e.id)))""")
    Optional<Entry> findWritten(UUID id, UUID person);

    @Query("select e from Entry e where e.revises = :id")
    List<Entry> revisions(UUID id);

    List<Entry> findByOwner(UUID owner);

    /** For writing: the next who asks waits, so that two steps saved at once both stay. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select e from Entry e where e.id = :id and (e.owner = :person or exists
                (select 1 from Author a where a.person = :person and a.entry = coalesce(e.revises, e.id)))""")
    Optional<Entry> lockWritten(UUID id, UUID person);

    /** The same for what only the owner may do. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Entry e where e.id = :id and e.owner = :owner")
    Optional<Entry> lockOwn(UUID id, UUID owner);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Entry e where e.id = :id and e.state <> State.DRAFT")
    Optional<Entry> lock(UUID id);

    /** The entry that this one revises, if it does. */
    @Query("select e.revises from Entry e where e.id = :id and e.revises is not null")
    Optional<UUID> revisedBy(UUID id);

    /** The revision of the entry that is not decided, also while it is a draft. */
    @Query("""
            select e from Entry e where e.revises = :id
            and e.state in (State.DRAFT, State.RECEIVED, State.IN_REVIEW, State.RETURNED)""")
    Optional<Entry> openRevision(UUID id);

    @Query("""
            select new org.wsis.stocktaking.entry.Held(
                e.id, e.number, e.activity.title, e.organisation, e.owner, e.state)
            from Entry e where e.id in :ids and e.state <> State.DRAFT""")
    List<Held> held(Collection<UUID> ids);

    /** Begins a draft, unless there is one: the first save and the autosave may come at once. */
    @Modifying
    @Query(value = """
            insert into stocktaking.entry (id, version, owner, state, created_at, changed_at)
            values (:id, 0, :owner, 'DRAFT', :now, :now) on conflict (id) do nothing""", nativeQuery = true)
    void begin(UUID id, UUID owner, Instant now);

    /** What the owner handed in and did not lose, but for one. */
    @Query("""
            select e from Entry e where e.owner = :owner and e.id <> :but and e.revises is null
            and e.state in (State.RECEIVED, State.IN_REVIEW, State.RETURNED, State.PUBLISHED)
            order by e.changedAt desc, e.id""")
    List<Entry> former(UUID owner, UUID but, Limit limit);

    /** The entry of this number, not its revisions. */
    @Query("select e from Entry e where e.number = :number and e.revises is null and e.state <> State.DRAFT")
    Optional<Entry> numbered(long number);

    /** Entries of this title, case, accents and signs aside: the first fifty, which is more than anybody can mean. */
    @Query(value = """
            select id from stocktaking.entry where plain_title = stocktaking.plain(:title) and revises is null
            and state <> 'DRAFT' order by number limit 50""", nativeQuery = true)
    List<UUID> titled(String title);

    List<Entry> findByIdIn(Collection<UUID> ids);

    /** Whether the entry says what a person wrote in a revision of it. */
    @Query("""
            select count(e) > 0 from Entry e where e.revises = :id and e.state = State.ADOPTED
            and e.consentedAt is not null""")
    boolean revisedByPerson(UUID id);

    @Query("select count(e) from Entry e where e.owner = :owner and e.state = State.DRAFT")
    long drafts(UUID owner);

    @Query(value = "select nextval('stocktaking.entry_number')", nativeQuery = true)
    long nextNumber();

    @Query("""
            select new org.wsis.stocktaking.entry.OwnLine(
                e.id, e.number, e.activity.title, e.state, e.changedAt, e.receivedAt, e.promisedBy,
                e.revises is not null, e.owner = :person)
            from Entry e where (e.owner = :person or exists
                (select 1 from Author a where a.person = :person and a.entry = coalesce(e.revises, e.id)))
            and (e.revises is null or e.state not in (State.ADOPTED, State.DECLINED, State.WITHDRAWN))
            order by e.changedAt desc, e.id""")
    Page<OwnLine> ownLines(UUID person, Pageable page);
}
