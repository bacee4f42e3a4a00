package org.wsis.consultation.committee;

/** Why a member of the committee judges no request. */
public enum Conflict {
    /** It is the member's own. */
    OWN,
    /** It names the member, as a speaker, a co-author of the contribution or a contact, or did before the member left as a speaker. */
    NAMED,
    /** It is of an organisation of the member. */
    ORGANISATION,
    /** The member said so. */
    DECLARED
}
