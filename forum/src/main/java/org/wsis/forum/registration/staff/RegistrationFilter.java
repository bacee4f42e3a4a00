package org.wsis.forum.registration.staff;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.registration.RegistrationState;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Typed;

/**
 * What a list of registrations is sifted by.
 *
 * @param q in name or organisation
 * @param visa only those who wait for a letter for a visa
 */
record RegistrationFilter(
        @Nullable String q,
        @Nullable RegistrationState state,
        @Nullable Attendance mode,
        @Nullable StakeholderType type,
        @Nullable String country,
        @Nullable Boolean visa) {
    /** The condition of the table {@code r}. */
    String condition() {
        var text = new StringBuilder();
        parameters()
                .keySet()
                .forEach(name -> text.append(
                        switch (name) {
                            case "q" ->
                                " AND (position(lower(:q) IN lower(r.name)) > 0 OR position(lower(:q) IN lower(r.organisation)) > 0)";
                            case "state" -> " AND r.state = :state";
                            case "mode" -> " AND r.mode = :mode";
                            case "type" -> " AND r.type = :type";
                            default -> " AND r.country = :country";
                        }));
        if (Boolean.TRUE.equals(visa)) {
            text.append(" AND r.visa AND r.visa_released_at IS NULL AND r.state = 'APPROVED'");
        }
        return text.toString();
    }

    /** The values of {@link #condition}. */
    Map<String, Object> parameters() {
        var values = new LinkedHashMap<String, Object>();
        put(values, "q", Typed.line(q));
        put(values, "state", state == null ? null : state.name());
        put(values, "mode", mode == null ? null : mode.name());
        put(values, "type", type == null ? null : type.name());
        put(values, "country", Typed.line(country));
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
