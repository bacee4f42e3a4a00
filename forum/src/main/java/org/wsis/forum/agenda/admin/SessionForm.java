package org.wsis.forum.agenda.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.wsis.forum.agenda.SessionFacts;
import org.wsis.forum.agenda.SessionType;
import org.wsis.reference.Language;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * A session as typed.
 *
 * @param known which clashes are known
 */
record SessionForm(
        @NotNull @Nullable SessionType type,
        @NotBlank @Size(max = 200) @Nullable String title,
        @Size(max = 20000) @Nullable String description,
        @Nullable String track,
        @Nullable Integer room,
        @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable LocalDateTime at,
        @Min(Placed.SHORTEST) @Max(Placed.LONGEST) @Nullable Integer minutes,
        @Nullable List<Language> languages,
        @Nullable Boolean captioning,
        @Nullable Boolean remote,

        @Size(max = 500) @Nullable String link,

        @Nullable List<@Valid OrganiserForm> organisers,
        @Nullable List<@Valid PersonForm> people,
        @Nullable List<@Valid AlignmentForm> actionLines,
        @Nullable List<@Valid AlignmentForm> sdgs,
        @Nullable List<@Valid DocumentForm> documents,
        @Size(max = 10000) @Nullable String known,
        @Carried @NotNull @Nullable Long version) {
    static final int MOST = 20;
    static final int MOST_PEOPLE = 60;

    /** A page always shows lines to fill in. */
    SessionForm {
        organisers = Lines.padded(organisers, OrganiserForm.EMPTY, OrganiserForm::isEmpty, MOST);
        people = Lines.padded(people, PersonForm.EMPTY, PersonForm::isEmpty, MOST_PEOPLE);
        actionLines = Lines.padded(actionLines, AlignmentForm.EMPTY, AlignmentForm::isEmpty, MOST);
        sdgs = Lines.padded(sdgs, AlignmentForm.EMPTY, AlignmentForm::isEmpty, MOST);
        documents = Lines.padded(documents, DocumentForm.EMPTY, DocumentForm::isEmpty, MOST);
    }

    static SessionForm empty() {
        return new SessionForm(
                null, null, null, null, null, null, null, null, false, false, null, null, null, null, null, null, null,
                0L);
    }

    static SessionForm of(SessionFacts facts, Placed placed, long version) {
        return new SessionForm(
                facts.type(),
                facts.title(),
                facts.description(),
                facts.track(),
                placed.room(),
                placed.at(),
                placed.minutes(),
                facts.languages().stream()
                        .map(code -> Language.of(Locale.of(code)))
                        .toList(),
                facts.captioning(),
                facts.remote(),
                facts.link(),
                facts.organisers().stream().map(OrganiserForm::of).toList(),
                facts.people().stream().map(PersonForm::of).toList(),
                facts.actionLines().stream().map(AlignmentForm::of).toList(),
                facts.sdgs().stream().map(AlignmentForm::of).toList(),
                facts.documents().stream().map(DocumentForm::of).toList(),
                null,
                version);
    }

    Placed placed() {
        return new Placed(room, at, minutes);
    }

    /** Call it only after {@link SessionFormRules} found nothing. */
    SessionFacts toFacts() {
        return new SessionFacts(
                Objects.requireNonNull(type),
                Objects.requireNonNull(Typed.line(title)),
                Typed.text(description),
                Typed.line(track),
                typed(organisers)
                        .filter(line -> !line.isEmpty())
                        .map(OrganiserForm::toOrganiser)
                        .toList(),
                typed(people)
                        .filter(line -> !line.isEmpty())
                        .map(PersonForm::toPerson)
                        .toList(),
                typed(actionLines)
                        .filter(line -> !line.isEmpty())
                        .map(AlignmentForm::toAlignment)
                        .toList(),
                typed(sdgs)
                        .filter(line -> !line.isEmpty())
                        .map(AlignmentForm::toAlignment)
                        .toList(),
                typed(languages)
                        .filter(Objects::nonNull)
                        .map(Language::code)
                        .distinct()
                        .toList(),
                Boolean.TRUE.equals(captioning),
                Boolean.TRUE.equals(remote),
                Typed.line(link),
                typed(documents)
                        .filter(line -> !line.isEmpty())
                        .map(DocumentForm::toDocument)
                        .toList());
    }

    private static <T> Stream<T> typed(@Nullable List<T> lines) {
        return Objects.requireNonNullElse(lines, List.<T>of()).stream();
    }
}
