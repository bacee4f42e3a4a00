package org.wsis.consultation.translation;

/** What became of a translation that somebody wrote. */
sealed interface Kept {
    /** It is the version that everybody reads, or says what that one says. */
    record Done() implements Kept {}

    /** Nothing changed: somebody else wrote one meanwhile, or its author sent the contribution again. */
    record Overtaken() implements Kept {}

    /** Nothing changed: not everybody may read the contribution, or this is its own language. */
    record NotNow() implements Kept {}
}
