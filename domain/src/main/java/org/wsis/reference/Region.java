package org.wsis.reference;

/** The six regions of ITU, and international for organisations of no country. Words: {@code reference.region.<…>}. */
public enum Region {
    AFRICA,
    AMERICAS,
    ARAB_STATES,
    ASIA_AND_THE_PACIFIC,
    CIS,
    EUROPE,
    INTERNATIONAL;

    /** The message key of the region's name. */
    public String key() {
        return "reference.region." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
