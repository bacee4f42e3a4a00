package org.wsis.consultation.facilitator.call;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.account.AccountView;
import org.wsis.account.EmailAddress;
import org.wsis.consultation.facilitator.CandidateDetails;
import org.wsis.consultation.facilitator.FacilitatorRules;
import org.wsis.consultation.facilitator.Gender;
import org.wsis.web.Typed;
import org.wsis.web.Words;

/**
 * Somebody who is put forward, as typed.
 *
 * @param agreed that it is whoever types, or somebody who knows and agrees
 */
record CandidateForm(
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotBlank @Size(max = 254) @Nullable String email,
        @NotBlank @Size(max = 200) @Nullable String position,
        @NotBlank @Size(max = 200) @Nullable String organisation,
        @NotBlank @Size(max = 40) @Nullable String country,
        @NotNull @Nullable Gender gender,
        @NotBlank @Size(max = 3000) @Nullable String biography,
        @NotBlank @Size(max = 200) @Nullable String languages,
        @NotBlank @Size(max = 3000) @Nullable String why,
        @Nullable Boolean agreed) {

    /** Oneself, as far as the portal knows. */
    static CandidateForm of(AccountView person) {
        return new CandidateForm(
                person.name(), person.email(), null, null, person.country(), null, null, null, null, null);
    }

    /** What constraints on single fields cannot say. */
    void check(List<String> countries, Errors errors) {
        notEmpty("name", name, errors);
        notEmpty("position", position, errors);
        notEmpty("organisation", organisation, errors);
        notEmpty("biography", biography, errors);
        notEmpty("languages", languages, errors);
        notEmpty("why", why, errors);
        if (email != null && EmailAddress.read(email).isEmpty() && !errors.hasFieldErrors("email")) {
            errors.rejectValue("email", "consultation.facilitator.email.wrong");
        }
        if (country != null && !countries.contains(country) && !errors.hasFieldErrors("country")) {
            errors.rejectValue("country", "consultation.review.country.unknown");
        }
        if (Words.count(biography) > FacilitatorRules.BIOGRAPHY) {
            errors.rejectValue(
                    "biography",
                    "consultation.facilitator.biography.long",
                    new Object[] {String.valueOf(FacilitatorRules.BIOGRAPHY), String.valueOf(Words.count(biography))},
                    null);
        }
        if (!Boolean.TRUE.equals(agreed)) {
            errors.rejectValue("agreed", "consultation.facilitator.agreed.needed");
        }
    }

    private static void notEmpty(String field, @Nullable String typed, Errors errors) {
        if (Typed.text(typed) == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "NotBlank");
        }
    }

    /** Call it only after {@link #check} found nothing. */
    CandidateDetails toDetails() {
        return new CandidateDetails(
                line(name),
                EmailAddress.read(Objects.requireNonNull(email)).orElseThrow().value(),
                line(position),
                line(organisation),
                line(country),
                Objects.requireNonNull(gender),
                Objects.requireNonNull(Typed.text(biography)),
                line(languages),
                Objects.requireNonNull(Typed.text(why)));
    }

    private static String line(@Nullable String typed) {
        return Objects.requireNonNull(Typed.line(typed));
    }

    @Override
    public String toString() {
        return "a person";
    }
}
