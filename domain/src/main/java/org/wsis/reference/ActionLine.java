package org.wsis.reference;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the 18 Action Lines and sub-lines of the Geneva Plan of Action (C7 counts by its eight sub-lines).
 *
 * @param code {@code C1} … {@code C11}, {@code C7-gov} …
 * @param order 1 to 18, the number of the prize category
 * @param officialTitle in English, as the process writes it
 * @param lead the facilitating agency or agencies, as the source names them
 * @param coFacilitators as the source names them, with its remark on how sure that is, or null if it names none
 * @param source where the facilitators come from
 * @param titleSource where the titles come from
 */
public record ActionLine(
        String code,
        int order,
        String officialTitle,
        String lead,
        @Nullable String coFacilitators,
        String source,
        String titleSource) {
    private static final Pattern REMARK = Pattern.compile(
            "^\\(?(?<names>.*?)(?: named)?(?: as co-facilitators[^:]*)?(?::| \\() ?background knowledge, unverified\\)$");

    /** The agencies that facilitate beside the lead, without the source's remark, or null if it names none. */
    public @Nullable String coAgencies() {
        return coFacilitators == null ? null : REMARK.matcher(coFacilitators).replaceFirst("${names}");
    }

    /** Whether no source confirms {@link #coAgencies}. */
    public boolean isCoUnconfirmed() {
        return coFacilitators != null && REMARK.matcher(coFacilitators).matches();
    }

    /** The message key of the line's short title. */
    public String key() {
        return "reference.action-line." + code;
    }

    /** The message key of the line's full title. */
    public String titleKey() {
        return "reference.action-line-title." + code;
    }

    /** What a small chip shows: {@code C1}, {@code C7}. */
    public String monogram() {
        return code.startsWith("C7") ? "C7" : code;
    }
}
