package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.moderation.Arrival;
import org.wsis.moderation.Traits;

/** Which entries wait and fit, as a condition on {@code stocktaking.entry e LEFT JOIN reference.country c}. */
final class WaitingCondition {
    private static final String WAITS = "e.state IN ('RECEIVED', 'IN_REVIEW')";

    private final List<String> parts = new ArrayList<>(List.of(WAITS));
    private final Map<String, Object> values = new HashMap<>();

    WaitingCondition(Arrival arrival, Traits traits) {
        time("e.received_at >= :from", "from", arrival.from());
        time("e.received_at < :before", "before", arrival.before());
        assignees(traits);
        any("e.country IN (:countries)", "countries", traits.countries());
        any(
                "CASE WHEN e.international THEN 'INTERNATIONAL' ELSE c.itu_region END IN (:regions)",
                "regions",
                traits.regions().stream().map(Enum::name).toList());
        any(
                "EXISTS (SELECT FROM unnest(e.action_lines) AS line WHERE line IN (:lines))",
                "lines",
                traits.actionLines());
    }

    private void time(String part, String name, @Nullable Instant at) {
        if (at != null) {
            parts.add(part);
            values.put(name, at.atOffset(ZoneOffset.UTC));
        }
    }

    private void assignees(Traits traits) {
        String nobodys = "e.state = 'RECEIVED'";
        if (traits.assignees().isEmpty()) {
            if (traits.nobodys()) {
                parts.add(nobodys);
            }
            return;
        }
        String theirs = "(e.state = 'IN_REVIEW' AND e.reviewer IN (:people))";
        parts.add(traits.nobodys() ? "(" + nobodys + " OR " + theirs + ")" : theirs);
        values.put("people", traits.assignees().stream().map(AccountId::value).toList());
    }

    private void any(String part, String name, Collection<?> wanted) {
        if (!wanted.isEmpty()) {
            parts.add(part);
            values.put(name, wanted);
        }
    }

    String sql() {
        return String.join(" AND ", parts);
    }

    Map<String, Object> values() {
        return values;
    }
}
