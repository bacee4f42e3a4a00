package org.wsis.stocktaking.explore;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.Honours.Honour;
import org.wsis.stocktaking.collection.Intake.Told;
import org.wsis.stocktaking.content.ContentView;

/**
 * A published entry, as everybody may read it.
 *
 * @param repositories the special repositories that it stands in, with what it told them
 * @param address its address, from outside the portal
 * @param linkedData what it is, for search engines
 * @param confirmedAt when its owner last said that it is still true
 * @param endedAt when its owner said that the activity has ended
 * @param phases the published entries that it continues and that continue it
 */
record EntryPage(
        String path,
        long number,
        int year,
        @Nullable Instant receivedAt,
        Instant publishedAt,
        @Nullable String source,
        ContentView view,
        List<Honour> honours,
        List<Told> repositories,
        List<EntryLine> related,
        String address,
        Map<String, Object> linkedData,
        List<Phase> phases,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt) {}
