package org.wsis.stocktaking.review;

import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.moderation.ReasonCode;
import org.wsis.stocktaking.content.Field;
import org.wsis.stocktaking.entry.Pin;

/** A reason as typed; without a code there is none. */
record PinForm(
        @Nullable Field field,
        @Nullable ReasonCode reason,

        @Size(max = 1000) @Nullable String words) {

    Stream<Pin> pin() {
        return reason == null
                ? Stream.empty()
                : Stream.of(new Pin(field, reason, words == null || words.isBlank() ? null : words.strip()));
    }
}
