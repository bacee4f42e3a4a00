package org.wsis.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/**
 * What was read while nothing was written. Whoever reads slowly puts it into the generation that was present when they
 * began, where nobody looks any more if something was written meanwhile.
 */
final class Generation {
    private static final int MOST = 1000;

    private final long position;
    private final Cache<Record, Object> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Generation(long position) {
        this.position = position;
    }

    long position() {
        return position;
    }

    @SuppressWarnings("unchecked") // a key is of a type that belongs to one kind of reading
    <T> T of(Record key, Supplier<T> read) {
        T value = (T) known.getIfPresent(key);
        if (value == null) {
            value = read.get();
            known.put(key, value);
        }
        return value;
    }
}
