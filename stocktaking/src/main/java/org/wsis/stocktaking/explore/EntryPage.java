package org.wsis.stocktaking.explore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.content.ContentView;

/** A published entry, as everybody may read it. */
record EntryPage(
        String path,
        long number,
        int year,
        @Nullable Instant receivedAt,
        Instant publishedAt,
        @Nullable String source,
        ContentView view) {}
