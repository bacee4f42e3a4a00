package org.wsis.export;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text that a spreadsheet shows and never computes. */
final class SafeText {
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private SafeText() {}

    /** The text of a cell; what would start a formula, also after spaces, gets an apostrophe in front. */
    static String of(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        String text = visible(cell instanceof Collection<?> several ? joined(several) : cell.toString());
        return cell instanceof Number || !startsFormula(text) ? text : "'" + text;
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }

    /** Without the control characters that XML cannot hold and no reader shows. */
    static String visible(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }

    private static boolean startsFormula(String text) {
        String bare = text.stripLeading();
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0
                || !bare.isEmpty() && STARTS_FORMULA.indexOf(bare.charAt(0)) >= 0;
    }
}
