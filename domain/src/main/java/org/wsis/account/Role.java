package org.wsis.account;

/** What an account may be beside a stakeholder, which every confirmed account is. Source: the rules of the process. */
public enum Role {
    /** Member of the Expert Group, who reviews prize projects. */
    EXPERT,
    /** A UN agency's person for one Action Line; the scope is the line's code. */
    FACILITATOR,
    /** Speaks for one agency in UNGIS; the scope is the agency. */
    UNGIS_FOCAL_POINT,
    /** ECA, ECE, ECLAC, ESCAP or ESCWA; the scope is the commission. */
    REGIONAL_COMMISSION,
    /** Hands in the High-Level Track Facilitators of one stakeholder type, which is the scope. */
    COMMUNITY_FOCAL_POINT,
    /** Sees what is submitted from one country; the scope is its ISO 3166-1 alpha-2 code. */
    NATIONAL_FOCAL_POINT,
    /** Secretariat editor: moderates, imports, edits. */
    EDITOR,
    /** Secretariat administrator: also phases, accounts and roles. */
    ADMINISTRATOR;

    /** Whether the role belongs to the secretariat and opens {@code /admin}. */
    public boolean isStaff() {
        return this == EDITOR || this == ADMINISTRATOR;
    }

    /** Whether an account with the role needs a second factor to sign in. */
    public boolean needsSecondFactor() {
        return isStaff() || this == EXPERT;
    }
}
