package org.wsis.portal.process.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a row of the archive comes from, as its data file says it. */
record Source(String text) {
    private static final Pattern DOCUMENT = Pattern.compile("^(\\d{3})_[0-9a-f]+\\.txt\\s*(?:\\((.*)\\))?$");

    /** The message key of the document's name, or null if the text names the source itself. */
    public @Nullable String key() {
        Matcher document = DOCUMENT.matcher(text);
        return document.matches() ? "kit.source." + document.group(1) : null;
    }

    /** What the data file remarks about the source, or null. */
    public @Nullable String remark() {
        Matcher document = DOCUMENT.matcher(text);
        return document.matches() ? document.group(2) : null;
    }
}
