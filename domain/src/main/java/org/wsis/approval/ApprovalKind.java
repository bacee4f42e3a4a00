package org.wsis.approval;

/** An act that needs a second person. The feature that carries it out offers one bean for each. */
public interface ApprovalKind {
    /** Its name: small letters, digits, hyphens and dots; its words are the message {@code approval.kind.<kind>}. */
    String kind();

    /** The page of the secretariat on which the subject can be looked at before a decision. */
    String path(String subject);
}
