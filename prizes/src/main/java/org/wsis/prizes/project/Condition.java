package org.wsis.prizes.project;

import java.util.Locale;

/** What a submission must meet, in the order in which it is shown. */
public enum Condition {
    /** The phase is open. */
    IN_TIME,
    CATEGORY,
    /** Title, organisation, place and whose it is are said. */
    NAMED,
    /** Every box is filled. */
    COMPLETE,
    /** Every box keeps its limit of words. */
    WORDS,
    /** The work, or a major phase of it, is finished. */
    FINISHED,
    /** No other project of the organisation in this category. */
    ONE_PER_ORGANISATION,
    /** The same project was not handed in before. */
    NOT_TWICE,
    /** It has not won before. */
    NO_PAST_WINNER;

    /** The message key of what it asks. */
    public String key() {
        return "prizes.condition." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
