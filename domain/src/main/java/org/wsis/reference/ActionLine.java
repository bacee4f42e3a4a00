package org.wsis.reference;

/**
 * One of the 18 Action Lines and sub-lines of the Geneva Plan of Action (C7 counts by its eight sub-lines).
 *
 * @param code {@code C1} … {@code C11}, {@code C7-gov} …
 * @param order 1 to 18, the number of the prize category
 */
public record ActionLine(String code, int order) {
    /** The message key of the line's short title. */
    public String key() {
        return "reference.action-line." + code;
    }

    /** What a small chip shows: {@code C1}, {@code C7}. */
    public String monogram() {
        return code.startsWith("C7") ? "C7" : code;
    }
}
