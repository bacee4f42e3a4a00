package org.wsis.stocktaking.report.freeze;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a report has it.
 *
 * @param region name of a {@link org.wsis.reference.Region}, or null
 * @param receivedOn the day in Geneva on which it was first handed in; null in the archive
 */
public record ItemRow(
        int position,
        UUID entry,
        long number,
        String title,
        @Nullable String organisation,
        @Nullable String stakeholderType,
        @Nullable String kind,
        @Nullable String language,
        @Nullable String country,
        @Nullable String region,
        @Nullable String scope,
        @Nullable String status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int year,
        @Nullable LocalDate receivedOn,
        List<String> actionLines,
        List<Integer> sdgs,
        List<String> targets,
        @Nullable String shortDescription,
        @Nullable String website,
        @Nullable String source) {
    static ItemRow of(ResultSet row, int index) throws SQLException {
        return new ItemRow(
                row.getInt("position"),
                row.getObject("entry", UUID.class),
                row.getLong("number"),
                row.getString("title"),
                row.getString("organisation"),
                row.getString("stakeholder_type"),
                row.getString("kind"),
                row.getString("language"),
                row.getString("country"),
                row.getString("region"),
                row.getString("scope"),
                row.getString("status"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("year"),
                row.getObject("received_on", LocalDate.class),
                List.of((String[]) row.getArray("action_lines").getArray()),
                List.of((Integer[]) row.getArray("sdgs").getArray()),
                List.of((String[]) row.getArray("targets").getArray()),
                row.getString("short_description"),
                row.getString("website"),
                row.getString("source"));
    }
}
