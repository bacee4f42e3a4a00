package org.wsis.portal.process.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the texts that a line's facilitators keep: its activities, its roadmap, or the report of a year.
 *
 * @param slug as it stands in addresses: {@code activities}, {@code roadmap}, {@code report-2018}
 * @param year of a report, else null
 */
record TextName(String slug, @Nullable Integer year) {
    static final TextName ACTIVITIES = new TextName("activities", null);
    static final TextName ROADMAP = new TextName("roadmap", null);
    private static final Pattern REPORT = Pattern.compile("report-(20\\d{2})");

    static TextName report(int year) {
        return new TextName("report-" + year, year);
    }

    static Optional<TextName> of(String slug) {
        return switch (slug) {
            case "activities" -> Optional.of(ACTIVITIES);
            case "roadmap" -> Optional.of(ROADMAP);
            default -> {
                Matcher report = REPORT.matcher(slug);
                yield report.matches() ? Optional.of(report(Integer.parseInt(report.group(1)))) : Optional.empty();
            }
        };
    }

    /** The message key of its title; a report's takes the year. */
    public String key() {
        return "portal.process.text." + (year == null ? slug : "report");
    }
}
