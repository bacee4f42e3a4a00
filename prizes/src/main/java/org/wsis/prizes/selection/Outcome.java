package org.wsis.prizes.selection;

import java.util.Locale;

/** What became of a decision; nothing changed unless it is done. */
enum Outcome {
    DONE,
    /** It is decided so already. */
    UNCHANGED,
    /** Somebody else decided meanwhile, or the project left. */
    OVERTAKEN,
    /** The champions are not public yet. */
    TOO_EARLY,
    /** The winners are public: a prize can only be withdrawn. */
    PUBLIC,
    /** It was never announced: there is nothing to withdraw. */
    NOT_ANNOUNCED;

    /** The message key of why not. */
    String key() {
        return "prizes.selection.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
