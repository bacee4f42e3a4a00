package org.wsis.stocktaking.published;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Ids of many entries in 16 bytes each, so that a whole register's fit in memory while its entries are read by and by. */
public final class IdList {
    private static final int HALVES = 2;

    private long[] halves = new long[64];
    private int size;

    /** One more. */
    public void add(UUID id) {
        if (HALVES * (size + 1) > halves.length) {
            halves = Arrays.copyOf(halves, HALVES * halves.length);
        }
        halves[HALVES * size] = id.getMostSignificantBits();
        halves[HALVES * size + 1] = id.getLeastSignificantBits();
        size++;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Hands them over in their order, so many at a time. */
    public void inChunks(int most, Chunk chunk) throws IOException {
        for (int from = 0; from < size; from += most) {
            chunk.take(IntStream.range(from, Math.min(size, from + most))
                    .mapToObj(this::id)
                    .toList());
        }
    }

    private UUID id(int place) {
        return new UUID(halves[HALVES * place], halves[HALVES * place + 1]);
    }

    /** What to do with some ids. */
    @FunctionalInterface
    public interface Chunk {
        /** Takes the next ones. */
        void take(List<UUID> ids) throws IOException;
    }
}
