package org.wsis.consultation.note;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.reference.Language;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * A note as typed.
 *
 * @param version of the note that was seen
 */
record NoteForm(
        @NotBlank @Size(max = 200) @Nullable String speaker,
        @NotBlank @Size(max = 254) @Email @Nullable String email,
        @Size(max = 200) @Nullable String affiliation,
        @Nullable StakeholderType type,
        @Size(max = 40) @Nullable String country,
        @NotNull @Nullable Language language,
        @NotBlank @Size(max = 200) @Nullable String title,
        @NotBlank @Size(max = 20000) @Nullable String words,
        @Carried @NotNull @Nullable Long version) {
    static final NoteForm EMPTY = new NoteForm(null, null, null, null, null, null, null, null, 0L);

    static NoteForm of(Note note) {
        NoteDetails known = note.details();
        return new NoteForm(
                known.speaker(),
                known.email(),
                known.affiliation(),
                known.type(),
                known.country(),
                known.language(),
                known.title(),
                known.words(),
                note.version());
    }

    /** What constraints on single fields cannot say. */
    void check(List<String> countries, Errors errors) {
        needed("speaker", Typed.line(speaker), errors);
        needed("email", Typed.line(email), errors);
        needed("title", Typed.line(title), errors);
        needed("words", Typed.text(words), errors);
        String code = Typed.line(country);
        if (code != null && !countries.contains(code) && !errors.hasFieldErrors("country")) {
            errors.rejectValue("country", "consultation.review.country.unknown");
        }
    }

    private static void needed(String field, @Nullable String typed, Errors errors) {
        if (typed == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "NotBlank");
        }
    }

    /** Call it only after {@link #check} found nothing. */
    NoteDetails toDetails() {
        return new NoteDetails(
                Objects.requireNonNull(Typed.line(speaker)),
                Objects.requireNonNull(Typed.line(email)).toLowerCase(Locale.ROOT),
                Typed.line(affiliation),
                type,
                Typed.line(country),
                Objects.requireNonNull(language),
                Objects.requireNonNull(Typed.line(title)),
                Objects.requireNonNull(Typed.text(words)));
    }

    long seen() {
        return Objects.requireNonNull(version);
    }

    /** Says nothing, because it would go into logs. */
    @Override
    public String toString() {
        return "a note";
    }
}
