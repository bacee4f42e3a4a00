package org.wsis.stocktaking.entry;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Acts extends Repository<Act, Long> {
    Act save(Act act);

    @Query("select distinct a from Act a left join fetch a.pins where a.entry = :entry order by a.id")
    List<Act> of(UUID entry);
}
