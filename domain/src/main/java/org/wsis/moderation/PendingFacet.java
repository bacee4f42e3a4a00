package org.wsis.moderation;

/** By what else than kind and time the queue can be sifted. */
public enum PendingFacet {
    /** Who has it in review: an account, or {@link #NOBODY}. */
    ASSIGNEE,
    /** ISO 3166-1 alpha-2. */
    COUNTRY,
    /** The name of a {@link org.wsis.reference.Region}. */
    REGION,
    /** The code of an Action Line. */
    ACTION_LINE;

    /** The value of {@link #ASSIGNEE} for what nobody has in review. */
    public static final String NOBODY = "nobody";
}
