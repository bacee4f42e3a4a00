package org.wsis.stocktaking.entry;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Entries extends Repository<Entry, UUID> {
    Entry save(Entry entry);

    void delete(Entry entry);

    Optional<Entry> findById(UUID id);

    Optional<Entry> findByIdAndOwner(UUID id, UUID owner);

    @Query(value = "select nextval('stocktaking.entry_number')", nativeQuery = true)
    long nextNumber();
}
