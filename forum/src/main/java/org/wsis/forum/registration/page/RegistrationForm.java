package org.wsis.forum.registration.page;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.forum.registration.Details;
import org.wsis.forum.registration.Gender;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** A registration as typed. */
record RegistrationForm(
        @NotNull @Nullable Attendance mode,
        @NotBlank @Size(max = 100) @Nullable String name,
        @NotNull @Nullable StakeholderType type,
        @NotBlank @Size(max = 300) @Nullable String organisation,
        @NotBlank @Size(max = 200) @Nullable String occupation,
        @NotBlank @Size(max = 40) @Nullable String country,
        @Nullable Gender gender,
        @Size(max = 2000) @Nullable String needs,
        @Nullable Boolean visa,
        @Nullable Boolean listed,
        @Carried @Nullable Long version) {
    /** What the person said for this edition, or before. */
    static RegistrationForm of(Details said, @Nullable Long version) {
        return new RegistrationForm(
                said.mode(),
                said.name(),
                said.type(),
                said.organisation(),
                said.occupation(),
                said.country(),
                said.gender(),
                said.needs(),
                said.visa(),
                said.listed(),
                version);
    }

    /** What constraints on single fields cannot say. */
    void check(List<String> countries, Errors errors) {
        notEmpty("name", name, errors);
        notEmpty("organisation", organisation, errors);
        notEmpty("occupation", occupation, errors);
        if (country != null && !countries.contains(country) && !errors.hasFieldErrors("country")) {
            errors.rejectValue("country", "forum.facts.country.unknown");
        }
        if (Boolean.TRUE.equals(visa) && mode == Attendance.REMOTE) {
            errors.rejectValue("visa", "forum.registration.visa.remote");
        }
    }

    private static void notEmpty(String field, @Nullable String typed, Errors errors) {
        if (Typed.line(typed) == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "NotBlank");
        }
    }

    /** Call it only after {@link #check} found nothing. */
    Details toDetails(@Nullable UUID organisationId) {
        return new Details(
                Objects.requireNonNull(mode),
                Objects.requireNonNull(type),
                Typed.line(organisation),
                organisationId,
                Objects.requireNonNull(country),
                gender,
                Typed.line(occupation),
                Typed.line(name),
                Typed.text(needs),
                Boolean.TRUE.equals(visa),
                Boolean.TRUE.equals(listed));
    }

    @Override
    public String toString() {
        return "a person";
    }
}
