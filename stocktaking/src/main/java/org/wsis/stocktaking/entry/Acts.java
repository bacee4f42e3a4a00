package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Acts extends Repository<Act, Long> {
    Act save(Act act);

    /** Those of the entry and of its revisions. */
    @Query("""
            select distinct a from Act a left join fetch a.pins where a.entry = :entry
            or a.entry in (select e.id from Entry e where e.revises = :entry) order by a.id""")
    List<Act> of(UUID entry);

    /** When the entry first came; nothing if that is not known. */
    @Query("select min(a.at) from Act a where a.entry = :entry and a.act = Kind.RECEIVED")
    Optional<Instant> cameAt(UUID entry);

    /** Answers that are an entry's last act, of entries that do not wait for a decision. */
    @Query("""
            select new org.wsis.stocktaking.entry.AnswerLine(e.id, e.activity.title, e.who.organisationName, a.at)
            from Act a join Entry e on e.id = a.entry where a.act = Kind.ANSWERED
            and e.state not in (State.RECEIVED, State.IN_REVIEW)
            and not exists (select 1 from Act b where b.entry = a.entry and b.id > a.id) order by a.at, a.id""")
    List<AnswerLine> answers(Limit limit);

    @Query("""
            select count(a) from Act a join Entry e on e.id = a.entry where a.act = Kind.ANSWERED
            and e.state not in (State.RECEIVED, State.IN_REVIEW)
            and not exists (select 1 from Act b where b.entry = a.entry and b.id > a.id)""")
    long answers();

    @Query("""
            select count(a) from Act a join Entry e on e.id = a.entry where a.act = Kind.ANSWERED and a.at < :at
            and e.state not in (State.RECEIVED, State.IN_REVIEW)
            and not exists (select 1 from Act b where b.entry = a.entry and b.id > a.id)""")
    long answersBefore(Instant at);
}
