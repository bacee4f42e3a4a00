package org.wsis.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/**
 * An import as its page shows it.
 *
 * @param sha256 of the file, in hexadecimal
 * @param charset how the file's bytes were read
 * @param columns the heading of the file
 * @param takenBy who brought the file, or null for the portal itself
 * @param fates how many rows have each fate; the rest is not looked at yet
 * @param settled how many rows have their final fate
 */
public record ImportView(
        ImportId id,
        String kind,
        String fileName,
        String sha256,
        String charset,
        List<String> columns,
        int rows,
        ImportState state,
        @Nullable AccountId takenBy,
        Instant takenAt,
        @Nullable AccountId startedBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        Map<Fate, Integer> fates,
        int settled) {
    /** How many rows have this fate. */
    public int count(Fate fate) {
        return fates.getOrDefault(fate, 0);
    }

    /** How many rows an import writes or wrote. */
    public int writes() {
        return count(Fate.NEW) + count(Fate.CHANGED) + count(Fate.PROPOSED);
    }

    /** How many rows there is nothing to do for: there already, or duplicates. */
    public int idle() {
        return count(Fate.UNCHANGED) + count(Fate.DUPLICATE);
    }

    /** How many rows cannot be taken, or failed. */
    public int rejected() {
        return count(Fate.REJECTED) + count(Fate.FAILED);
    }

    /** How many rows the work under way has done: looked at in a dry run, settled in an import. */
    public int progress() {
        return state == ImportState.CHECKING
                ? fates.values().stream().mapToInt(Integer::intValue).sum()
                : settled;
    }
}
