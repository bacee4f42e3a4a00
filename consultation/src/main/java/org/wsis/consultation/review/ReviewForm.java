package org.wsis.consultation.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** A review or an event as typed. */
record ReviewForm(
        @NotNull @Nullable ReviewKind kind,
        @NotBlank @Size(max = 300) @Nullable String name,
        @Nullable Commission commission,
        @Size(max = 40) @Nullable String country,
        @Size(max = 300) @Nullable String host,
        @Size(max = 300) @Nullable String organisation,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate firstDay,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate lastDay,
        @Size(max = 200) @Nullable String place,

        @Size(max = 500)
        @Pattern(regexp = "\\s*|\\s*https://[!-~]+\\s*", message = "{consultation.link.wrong}")
        @Nullable
        String link,

        @Size(max = 20000) @Nullable String programme,
        @Size(max = 5000) @Nullable String participants,
        @Size(max = 20000) @Nullable String outcome,
        @Carried @NotNull @Nullable Long version) {
    /** The Summit's first phase. */
    private static final int FIRST_YEAR = 2003;

    private static final int LAST_YEAR = 2999;

    static ReviewForm empty() {
        return new ReviewForm(null, null, null, null, null, null, null, null, null, null, null, null, null, 0L);
    }

    /** @param organisation the name of the one that held it, or null */
    static ReviewForm of(ReviewView review, @Nullable String organisation) {
        ReviewDetails known = review.details();
        return new ReviewForm(
                known.kind(),
                known.name(),
                known.commission(),
                known.country(),
                known.host(),
                organisation,
                known.firstDay(),
                known.lastDay(),
                known.place(),
                known.link(),
                known.programme(),
                known.participants(),
                known.outcome(),
                review.version());
    }

    /** What constraints on single fields cannot say. */
    void check(List<String> countries, Errors errors) {
        if (Typed.line(name) == null && !errors.hasFieldErrors("name")) {
            errors.rejectValue("name", "NotBlank");
        }
        checkDays(errors);
        String code = Typed.line(country);
        if (code != null && !countries.contains(code) && !errors.hasFieldErrors("country")) {
            errors.rejectValue("country", "consultation.review.country.unknown");
        }
    }

    private void checkDays(Errors errors) {
        checkYear("firstDay", firstDay, errors);
        checkYear("lastDay", lastDay, errors);
        if (lastDay != null && firstDay == null && !errors.hasFieldErrors("firstDay")) {
            errors.rejectValue("firstDay", "consultation.review.days.wrong");
        }
        if (lastDay != null && firstDay != null && lastDay.isBefore(firstDay)) {
            errors.rejectValue("lastDay", "consultation.review.days.wrong");
        }
    }

    private static void checkYear(String field, @Nullable LocalDate day, Errors errors) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            errors.rejectValue(field, "consultation.review.year.wrong");
        }
    }

    /** The organisation that was typed, as the register knows it; what it does not know is wrong. */
    @Nullable
    UUID organisation(Hosts hosts, Errors errors) {
        String name = Typed.line(organisation);
        if (name == null || errors.hasFieldErrors("organisation")) {
            return null;
        }
        Optional<UUID> known = hosts.named(name);
        if (known.isEmpty()) {
            errors.rejectValue("organisation", "consultation.review.organisation.unknown");
        }
        return known.orElse(null);
    }

    /** Call it only after {@link #check} found nothing. */
    ReviewDetails toDetails(@Nullable UUID held) {
        return new ReviewDetails(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(Typed.line(name)),
                commission,
                Typed.line(country),
                Typed.line(host),
                firstDay,
                lastDay,
                Typed.line(place),
                Typed.line(link),
                Typed.text(programme),
                Typed.text(participants),
                Typed.text(outcome),
                held);
    }
}
