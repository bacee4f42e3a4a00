package org.wsis.prizes.story.write;

/** What became of saving a story. */
sealed interface StorySaved {
    /** It is saved, under that version. */
    record Done(long version) implements StorySaved {}

    /** Somebody saved it since; nothing changed. */
    record Overtaken(long version) implements StorySaved {}

    /** It is with staff, or accepted; nothing changed. */
    record Closed() implements StorySaved {}

    /** There is no such champion of that person. */
    record NotYours() implements StorySaved {}
}
