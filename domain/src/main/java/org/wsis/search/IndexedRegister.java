package org.wsis.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of a feature that stand in an index; the feature offers a bean for each of its kinds. */
public interface IndexedRegister {
    /** The field of the index that holds the {@link Fingerprint}. */
    String FINGERPRINT = "fingerprint";

    /** The name of the index, with the number of its format: another number is another index, which is filled anew. */
    String name();

    /** The indexed entity, whose id is a UUID. */
    Class<?> type();

    /** The message key of what staff read of it. */
    String key();

    /** What the index should hold, in the order of the ids, after an id or from the beginning. */
    List<Fingerprint> after(@Nullable UUID id, int most);

    /** Those of the ids that the index should hold, each with what it should hold of it. */
    Set<Fingerprint> of(Collection<UUID> ids);
}
