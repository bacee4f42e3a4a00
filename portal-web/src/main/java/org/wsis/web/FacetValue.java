package org.wsis.web;

/**
 * A line of a facet.
 *
 * @param value its value in the address
 * @param label what the reader sees, in their language
 * @param count how many results it has
 * @param selected whether it is set now
 */
public record FacetValue(String value, String label, long count, boolean selected) {
    /** Up to so many values of a facet are shown at once; of more, the end is folded away. */
    public static final int UNFOLDED = 8;
}
