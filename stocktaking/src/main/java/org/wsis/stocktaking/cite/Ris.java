package org.wsis.stocktaking.cite;

import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.GenevaTime;
import org.wsis.stocktaking.published.PublicEntry;

/** An entry as a RIS file has it: a line for each tag, ended by carriage return and line feed. */
final class Ris {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy/MM/dd").withZone(GenevaTime.ZONE);

    private Ris() {}

    static String of(PublicEntry entry) {
        return line("TY", "ELEC")
                + line("AU", entry.organisation())
                + line("TI", entry.title())
                + line("T2", "WSIS Stocktaking")
                + line("M1", "Entry " + entry.number())
                + line("PY", String.valueOf(entry.year()))
                + line("DA", DAY.format(entry.publishedAt()))
                + line("LA", entry.language())
                + line("AB", entry.shortDescription())
                + line("UR", entry.url())
                + line("ER", "");
    }

    private static String line(String tag, @Nullable String value) {
        return value == null ? "" : tag + "  - " + value.replaceAll("\\s+", " ").strip() + "\r\n";
    }
}
