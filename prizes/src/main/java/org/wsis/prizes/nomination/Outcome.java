package org.wsis.prizes.nomination;

import java.util.Locale;

/** What became of a decision; nothing changed unless it is done. */
enum Outcome {
    DONE,
    /** It is decided so already. */
    UNCHANGED,
    /** Somebody else decided meanwhile, or a project left. */
    OVERTAKEN,
    /** The list is public: nobody enters it and nobody leaves it but by withdrawal. */
    PUBLISHED,
    /** More than the edition allows. */
    TOO_MANY;

    /** The message key of why not. */
    String key() {
        return "prizes.nomination.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
