package org.wsis.reference;

/** The six stakeholder types. Words: {@code reference.stakeholder-type.<name in lower case, with hyphens>}. */
public enum StakeholderType {
    GOVERNMENT,
    PRIVATE_SECTOR,
    CIVIL_SOCIETY,
    ACADEMIA,
    TECHNICAL_COMMUNITY,
    INTERNATIONAL_ORGANISATION;

    /** The message key of the type's name. */
    public String key() {
        return "reference.stakeholder-type."
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
