package org.wsis.consultation.balance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.balance.Part.Value;
import org.wsis.consultation.fate.Shares;
import org.wsis.web.Bar;

/** Counts the contributions to a consultation that everybody may read, in one statement. */
@Component
public class Balance {
    private final Shares shares;
    private final Parts parts;

    Balance(Shares shares, Parts parts) {
        this.shares = shares;
        this.parts = parts;
    }

    /** As they are now; what the list can be sifted by leads there. */
    List<Chart> of(ConsultationView consultation, Locale locale) {
        return charts(shares.parts(consultation.id()), consultation.path() + "/contributions?", locale);
    }

    /**
     * Charts of what was counted.
     *
     * @param counts how many there are of each value of each part, as {@link Shares#parts} says it
     * @param list what the list of contributions is sifted by begins with, or null where nothing leads there
     */
    public List<Chart> charts(Map<String, Map<String, Long>> counts, @Nullable String list, Locale locale) {
        return parts.of(counts, locale).stream()
                .map(part -> chart(part, counts.getOrDefault(part.name(), Map.of()), list))
                .toList();
    }

    private static Chart chart(Part part, Map<String, Long> numbers, @Nullable String list) {
        return new Chart(
                part.key(),
                part.values().stream()
                        .map(value -> new Bar(
                                value.label(), numbers.getOrDefault(value.name(), 0L), leads(part, value, list)))
                        .toList());
    }

    private static @Nullable String leads(Part part, Value value, @Nullable String list) {
        return list == null || part.parameter() == null || value.name().isEmpty()
                ? null
                : list + part.parameter() + "=" + value.name();
    }
}
