package org.wsis.consultation.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.consultation.ConsultationKind;

/**
 * A new consultation as typed.
 *
 * @param year of the Forum that it prepares; the name follows from it
 * @param slug the name of any other
 */
record OpeningForm(
        @NotNull @Nullable ConsultationKind kind,
        @Min(2006) @Max(2999) @Nullable Integer year,

        @Pattern(regexp = "(?!new$|forum-\\d)[a-z][a-z0-9-]{1,39}|\\s*", message = "{consultation.opening.slug.wrong}")
        @Nullable
        String slug,

        @Nullable List<@Valid WordsForm> words)
        implements WordsFields {
    OpeningForm {
        words = WordsFields.complete(words);
    }

    static OpeningForm empty() {
        return new OpeningForm(null, null, null, null);
    }

    @Override
    public void check(Errors errors) {
        WordsFields.super.check(errors);
        if (kind == ConsultationKind.FORUM && year == null && !errors.hasFieldErrors("year")) {
            errors.rejectValue("year", "consultation.opening.year.needed");
        }
        if (kind == ConsultationKind.OTHER && (slug == null || slug.isBlank())) {
            errors.rejectValue("slug", "consultation.opening.slug.needed");
        }
    }

    /** The field that names the consultation. */
    String naming() {
        return kind == ConsultationKind.FORUM ? "year" : "slug";
    }

    /** Call it only after {@link #check} found nothing. */
    NewConsultation toDraft() {
        return kind == ConsultationKind.FORUM
                ? NewConsultation.forForum(Objects.requireNonNull(year), toWords())
                : NewConsultation.other(Objects.requireNonNull(slug), toWords());
    }
}
