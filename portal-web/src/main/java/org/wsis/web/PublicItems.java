package org.wsis.web;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A kind of public thing of which {@code /api/v1/changes} tells; a module offers a bean for each. */
public interface PublicItems {
    /** Its name in the log of changes, for example {@code stocktaking-entry}. */
    String kind();

    /** The address at which machines read one, from the portal's root. */
    String path(UUID id);

    /** What everybody may read of these now, by id and in a constant number of statements; what is not public is absent. */
    Map<UUID, ?> now(Collection<UUID> ids);
}
