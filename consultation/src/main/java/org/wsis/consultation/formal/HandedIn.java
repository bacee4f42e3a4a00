package org.wsis.consultation.formal;

/** What became of handing something in. */
sealed interface HandedIn {
    /** It is a contribution of this number. */
    record Done(int number) implements HandedIn {}

    /** Nothing changed: somebody handed in since the page was shown; the version for a form that is sent now. */
    record Overtaken(long version) implements HandedIn {}

    /** Nothing changed: only staff hand in now. */
    record Closed() implements HandedIn {}

    /** Nothing changed; the reason is a message key. */
    record Refused(String reason) implements HandedIn {}
}
