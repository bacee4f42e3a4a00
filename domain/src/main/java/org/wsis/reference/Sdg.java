package org.wsis.reference;

/**
 * One of the 17 Sustainable Development Goals.
 *
 * @param number 1 to 17
 */
public record Sdg(int number) {
    /** The message key of the goal's short title. */
    public String key() {
        return "reference.sdg." + number;
    }
}
