package org.wsis.prizes.letter;

/** What became of the wish to let letters leave; nothing is sent unless it is done. */
public enum Release {
    DONE,
    /** What they tell is not public yet. */
    TOO_EARLY,
    /** It would be other letters than staff saw. */
    OVERTAKEN
}
