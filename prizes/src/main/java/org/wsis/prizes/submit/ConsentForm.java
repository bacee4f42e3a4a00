package org.wsis.prizes.submit;

import org.jspecify.annotations.Nullable;

/** The box that nobody ticks but who hands the project in. */
record ConsentForm(@Nullable Boolean consent) {
    boolean given() {
        return Boolean.TRUE.equals(consent);
    }
}
