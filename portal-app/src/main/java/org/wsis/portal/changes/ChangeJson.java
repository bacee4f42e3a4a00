package org.wsis.portal.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param kind of the thing, for example {@code stocktaking-entry}
 * @param url where machines read the thing, while it is public
 * @param at when it was done
 * @param item the thing as everybody may read it now; null if it is not public any more
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChangeJson(
        String kind,
        UUID id,
        Act change,
        Instant at,
        String url,

        @Schema(
                types = {"object", "null"},
                additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
        @Nullable
        Object item) {

    /** What happened. */
    enum Act {
        /** It appeared. */
        published,
        /** Something of it changed. */
        changed,
        /** It went. */
        withdrawn
    }
}
