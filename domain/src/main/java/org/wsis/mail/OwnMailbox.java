package org.wsis.mail;

/** Whether the portal shows letters in a mailbox page of its own, which only a trial on one machine may. */
@FunctionalInterface
public interface OwnMailbox {
    /** Whether letters without a mail server are kept there; else they wait in the queue. */
    boolean open();
}
