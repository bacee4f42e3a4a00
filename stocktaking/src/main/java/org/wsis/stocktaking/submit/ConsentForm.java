package org.wsis.stocktaking.submit;

import org.jspecify.annotations.Nullable;

/** The box that allows publication, which nobody ticks but the owner. */
record ConsentForm(@Nullable Boolean consent) {
    boolean given() {
        return Boolean.TRUE.equals(consent);
    }
}
