package org.wsis.stocktaking.entry;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Acts extends Repository<Act, Long> {
    Act save(Act act);

    /** Those of the entry and of its revisions. */
    @Query("""
            select distinct a from Act a left join fetch a.pins where a.entry = :entry
            or a.entry in (select e.id from Entry e where e.revises = :entry) order by a.id""")
    List<Act> of(UUID entry);
}
