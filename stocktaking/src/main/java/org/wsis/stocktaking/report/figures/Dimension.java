package org.wsis.stocktaking.report.figures;

/** What the entries of a report are counted by. */
public enum Dimension {
    ACTION_LINE("actionLine"),
    SDG("sdg"),
    REGION("region"),
    COUNTRY("country"),
    KIND("kind"),
    STAKEHOLDER_TYPE("stakeholderType"),
    YEAR("year");

    private final String parameter;

    Dimension(String parameter) {
        this.parameter = parameter;
    }

    /** The message key of its name, the same as in the explorer. */
    public String key() {
        return "stocktaking.facet." + parameter;
    }

    /** Its name in data and in places of a page. */
    public String parameter() {
        return parameter;
    }

    /** Whether an entry counts for several values, so that the counts add up to more than the entries. */
    public boolean isMultiple() {
        return this == ACTION_LINE || this == SDG;
    }
}
