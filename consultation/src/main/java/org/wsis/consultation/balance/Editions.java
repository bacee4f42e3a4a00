package org.wsis.consultation.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.balance.Part.Value;
import org.wsis.consultation.fate.Shares;

/** Sets the figures of a Forum's consultation beside those of the Forums before it, in a constant number of statements. */
@Component
class Editions {
    private static final int FORMER = 3;

    private final Consultations consultations;
    private final Shares shares;
    private final Parts parts;

    Editions(Consultations consultations, Shares shares, Parts parts) {
        this.consultations = consultations;
        this.shares = shares;
        this.parts = parts;
    }

    /** The consultation and the last before it that prepared Forums, the latest first; none if it prepares no Forum or is the first. */
    List<ConsultationView> of(ConsultationView consultation) {
        Integer edition = consultation.edition();
        if (edition == null) {
            return List.of();
        }
        List<ConsultationView> former = consultations.all().stream()
                .filter(one -> one.edition() != null && one.edition() < edition)
                .sorted(Comparator.comparing((ConsultationView one) -> Objects.requireNonNull(one.edition()))
                        .reversed())
                .limit(FORMER)
                .toList();
        return former.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(consultation), former.stream()).toList();
    }

    /** Their figures; an edition to which nobody sent anything here has gaps, not zeros, and so have people who are too few to be counted. */
    List<Comparison> compare(List<ConsultationView> editions, Locale locale) {
        Map<ConsultationId, Map<String, Map<String, Long>>> counts =
                shares.parts(editions.stream().map(ConsultationView::id).toList());
        return parts.of(sum(counts.values()), locale).stream()
                .filter(part -> !part.values().isEmpty())
                .map(part -> new Comparison(
                        part.key(),
                        part.values().stream()
                                .map(value -> row(part, value, editions, counts))
                                .toList()))
                .toList();
    }

    private static Map<String, Map<String, Long>> sum(Iterable<Map<String, Map<String, Long>>> all) {
        Map<String, Map<String, Long>> sum = new HashMap<>();
        all.forEach(counts -> counts.forEach((part, numbers) -> numbers.forEach((value, number) ->
                sum.computeIfAbsent(part, none -> new HashMap<>()).merge(value, number, Long::sum))));
        return sum;
    }

    private static Comparison.Row row(
            Part part,
            Value value,
            List<ConsultationView> editions,
            Map<ConsultationId, Map<String, Map<String, Long>>> counts) {
        List<@Nullable Long> numbers = new ArrayList<>();
        for (ConsultationView edition : editions) {
            Map<String, Map<String, Long>> its = counts.get(edition.id());
            numbers.add(its == null ? null : number(part, its.getOrDefault(part.name(), Map.of()), value));
        }
        return new Comparison.Row(value.label(), numbers);
    }

    private static @Nullable Long number(Part part, Map<String, Long> numbers, Value value) {
        Long number = numbers.get(value.name());
        if (number == null && !part.isOfPeople()) {
            return 0L;
        }
        return number;
    }
}
