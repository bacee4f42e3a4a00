package org.wsis.stocktaking.history;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface VersionRows extends Repository<Version, UUID> {
    Version save(Version version);

    List<Version> findByEntryOrderBySupersededAtDesc(UUID entry, Limit limit);
}
