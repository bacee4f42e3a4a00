package org.wsis.forum.registration.staff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;
import org.wsis.forum.registration.call.CallView;
import org.wsis.forum.registration.call.Terms;
import org.wsis.schedule.GenevaTime;
import org.wsis.web.Carried;

/** On which terms people register, as typed; hours are Geneva's. */
record TermsForm(
        @NotNull @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable
        LocalDateTime opensAt,

        @NotNull @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable
        LocalDateTime closesAt,

        @Nullable Boolean onSite,
        @Nullable Boolean remote,
        @Nullable Boolean approval,
        @Min(1) @Max(100_000) @Nullable Integer places,
        @Carried @Nullable Long version) {
    private static final int FIRST_YEAR = 2006;
    private static final int LAST_YEAR = 2999;

    static TermsForm of(@Nullable CallView call) {
        if (call == null) {
            return new TermsForm(null, null, true, true, true, null, null);
        }
        Terms terms = call.terms();
        return new TermsForm(
                inGeneva(terms.opensAt()),
                inGeneva(terms.closesAt()),
                terms.onSite(),
                terms.remote(),
                terms.approval(),
                terms.places(),
                call.version());
    }

    private static LocalDateTime inGeneva(Instant at) {
        return LocalDateTime.ofInstant(at, GenevaTime.ZONE).truncatedTo(ChronoUnit.SECONDS);
    }

    void check(Errors errors) {
        age("opensAt", opensAt, errors);
        age("closesAt", closesAt, errors);
        if (!errors.hasErrors() && !toTerms().opensAt().isBefore(toTerms().closesAt())) {
            errors.rejectValue("closesAt", "forum.registration.terms.order");
        }
        if (!Boolean.TRUE.equals(onSite) && !Boolean.TRUE.equals(remote)) {
            errors.rejectValue("onSite", "forum.registration.terms.no-mode");
        }
    }

    private static void age(String field, @Nullable LocalDateTime at, Errors errors) {
        if (at != null && (at.getYear() < FIRST_YEAR || at.getYear() > LAST_YEAR)) {
            errors.rejectValue(field, "forum.dates.year", new Object[] {"" + FIRST_YEAR, "" + LAST_YEAR}, null);
        }
    }

    /** Call it only where both times were typed. */
    Terms toTerms() {
        return new Terms(
                instant(opensAt),
                instant(closesAt),
                Boolean.TRUE.equals(onSite),
                Boolean.TRUE.equals(remote),
                Boolean.TRUE.equals(approval),
                places);
    }

    private static Instant instant(@Nullable LocalDateTime typed) {
        LocalDateTime at = Objects.requireNonNull(typed);
        return GenevaTime.at(at.toLocalDate(), at.toLocalTime());
    }
}
