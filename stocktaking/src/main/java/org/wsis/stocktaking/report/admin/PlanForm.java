package org.wsis.stocktaking.report.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.Language;
import org.wsis.reference.Region;
import org.wsis.stocktaking.report.Period;
import org.wsis.stocktaking.report.ReportKind;
import org.wsis.stocktaking.report.ReportPlan;
import org.wsis.stocktaking.report.ReportScope;
import org.wsis.web.Carried;

/**
 * What staff decide about a report.
 *
 * @param countries names or codes, separated by commas or semicolons
 * @param version of the report that the writer saw; null for a new one
 */
record PlanForm(
        @Nullable @NotNull ReportKind kind,
        @Nullable @NotBlank @Size(max = 200) String title,

        @Nullable @NotNull @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String slug,

        @Nullable @NotNull Language language,
        @Nullable @NotNull LocalDate firstDay,
        @Nullable @NotNull LocalDate lastDay,
        @Nullable Region region,
        @Nullable @Size(max = 2000) String countries,
        @Nullable List<String> actionLines,
        @Nullable List<Integer> sdgs,
        @Nullable @Size(max = 100) String set,
        @Carried @Nullable Long version) {
    /** Nothing chosen yet. */
    static final PlanForm EMPTY = new PlanForm(null, null, null, null, null, null, null, null, null, null, null, null);

    static PlanForm of(ReportPlan plan, long version) {
        ReportScope scope = plan.scope();
        return new PlanForm(
                plan.kind(),
                plan.title(),
                plan.slug(),
                plan.language(),
                plan.period().from(),
                plan.period().lastDay(),
                scope.region(),
                String.join(", ", scope.countries()),
                scope.actionLines(),
                scope.sdgs(),
                scope.set(),
                version);
    }

    /** The countries as they were typed, one by one. */
    List<String> typedCountries() {
        return countries == null
                ? List.of()
                : Arrays.stream(countries.split("[,;]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    boolean daysAreInOrder() {
        return firstDay == null || lastDay == null || !lastDay.isBefore(firstDay);
    }

    /** The scope, with the codes of the countries that were typed. */
    ReportScope toScope(List<String> codes) {
        return new ReportScope(
                region,
                codes,
                present(actionLines).distinct().toList(),
                present(sdgs).distinct().sorted().toList(),
                set == null || set.isBlank() ? null : set);
    }

    Period toPeriod() {
        return Period.ofDays(Objects.requireNonNull(firstDay), Objects.requireNonNull(lastDay));
    }

    ReportPlan toPlan(List<String> codes) {
        return new ReportPlan(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(slug),
                Objects.requireNonNull(title).strip(),
                Objects.requireNonNull(language),
                toPeriod(),
                toScope(codes));
    }

    private static <T> Stream<T> present(@Nullable List<T> values) {
        return values == null ? Stream.of() : values.stream().filter(Objects::nonNull);
    }
}
