package org.wsis.forum.registration.checkin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a code that was read.
 *
 * @param name of the person, or empty
 * @param organisation of the person, or empty
 * @param since when the person was first seen on that day, or null
 */
record Scanned(
        Verdict verdict,
        String name,
        String organisation,
        @Nullable Instant since) {}
