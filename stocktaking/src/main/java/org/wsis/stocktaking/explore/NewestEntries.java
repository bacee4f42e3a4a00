package org.wsis.stocktaking.explore;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.wsis.reading.PublicReads;
import org.wsis.web.Latest;

/** The newest entries for the home page. */
@Component
class NewestEntries implements Latest {
    private final PublishedEntries entries;
    private final PublicReads reads;

    NewestEntries(PublishedEntries entries, PublicReads reads) {
        this.entries = entries;
        this.reads = reads;
    }

    private record Newest(int limit) {}

    @Override
    public String key() {
        return "stocktaking.list.title";
    }

    @Override
    public String path() {
        return "/stocktaking";
    }

    @Override
    public List<Item> newest(int limit) {
        return reads.of(new Newest(limit), () -> entries.newest(Limit.of(limit)));
    }
}
