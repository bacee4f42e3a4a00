package org.wsis.account;

/** What the security layer keeps of a signed-in person; controllers receive its {@link Actor}. */
public interface SignedIn {
    /** The account and its roles. */
    Actor actor();

    /** The name that the page frame shows to the person. */
    String displayName();
}
