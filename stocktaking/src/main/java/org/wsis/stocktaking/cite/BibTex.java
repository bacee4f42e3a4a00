package org.wsis.stocktaking.cite;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.GenevaTime;
import org.wsis.stocktaking.published.PublicEntry;

/** An entry as a BibTeX file has it, in UTF-8. */
final class BibTex {
    private static final Pattern SPECIAL = Pattern.compile("[&%$#_{}]");

    private BibTex() {}

    static String of(PublicEntry entry) {
        return "@misc{wsis-stocktaking-" + entry.number() + ",\n"
                + field("author", braced(entry.organisation()))
                + field("title", braced(entry.title()))
                + field("howpublished", "WSIS Stocktaking, entry " + entry.number())
                + field("year", String.valueOf(entry.year()))
                + field(
                        "date",
                        entry.publishedAt()
                                .atZone(GenevaTime.ZONE)
                                .toLocalDate()
                                .toString())
                + field("language", entry.language())
                + field("url", entry.url())
                + "}\n";
    }

    private static String field(String name, @Nullable String value) {
        return value == null ? "" : "  %s = {%s},%n".formatted(name, value).replace(System.lineSeparator(), "\n");
    }

    /** In braces of its own, so that capitals stay and a name is not taken apart. */
    private static @Nullable String braced(@Nullable String text) {
        return text == null ? null : "{" + escaped(text) + "}";
    }

    private static String escaped(String text) {
        String line = text.replaceAll("\\s+", " ").strip().replace("\\", "\u0000");
        String safe = SPECIAL.matcher(line).replaceAll("\\\\$0");
        return safe.replace("~", "\\textasciitilde{}")
                .replace("^", "\\textasciicircum{}")
                .replace("\u0000", "\\textbackslash{}");
    }
}
