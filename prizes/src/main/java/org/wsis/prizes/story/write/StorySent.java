package org.wsis.prizes.story.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of sending a story. */
sealed interface StorySent {
    /** It is received; a second click finds it so. */
    record Received() implements StorySent {}

    /** Not taken: it is not the time. What was written stays. */
    record NotInTime(@Nullable Instant closedAt) implements StorySent {}

    /** Not taken: something is missing or too long. */
    record Incomplete() implements StorySent {}

    /** Not taken: the person does not consent. */
    record NoConsent() implements StorySent {}

    /** There is no such story of that person. */
    record NotYours() implements StorySent {}
}
