package org.wsis.stocktaking.batch;

import java.util.Locale;
import org.wsis.stocktaking.entry.Decided;

/** What became of an entry when the batch was published. Words: {@code stocktaking.batch.fate.<name in lower case>}. */
enum Fate {
    PUBLISHED,
    /** Somebody changed it or decided since the preview, or has it in review. */
    CHANGED,
    OWN,
    REVISION;

    static Fate of(Decided decided) {
        return switch (decided) {
            case Decided.Done done -> PUBLISHED;
            case Decided.TooLate late -> CHANGED;
            case Decided.Own own -> OWN;
            case Decided.Unknown unknown -> throw new IllegalStateException("An entry that was handed in is gone");
        };
    }

    /** The message key of its words. */
    public String key() {
        return "stocktaking.batch.fate." + name().toLowerCase(Locale.ROOT);
    }
}
