package org.wsis.consultation.sending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.organisation.OrganisationId;
import org.wsis.reference.Language;
import org.wsis.web.Carried;
import org.wsis.web.Option;
import org.wsis.web.Typed;

/**
 * What is said about answers, as typed.
 *
 * @param behalf {@link #PERSON}, or the id of an organisation
 * @param version of the sheet that was read through
 * @param requests the mark of the requests that were read through; none for none
 */
record CoverForm(
        @NotBlank @Size(max = 200) @Nullable String title,
        @NotBlank @Nullable String behalf,
        @NotNull @Nullable Language language,
        @NotNull @Nullable Boolean confidential,
        @Carried @NotNull @Nullable Long version,
        @Carried @Size(max = 20) @Nullable String requests) {
    static final String PERSON = "person";

    /** To be filled in; what was said when the answers were sent before is there. */
    static CoverForm of(@Nullable SentContribution before, Language language, Read read) {
        return before == null
                ? new CoverForm(null, PERSON, language, null, read.version(), read.requests())
                : new CoverForm(
                        before.title(),
                        before.organisation() == null
                                ? PERSON
                                : before.organisation().toString(),
                        Language.of(before.language()),
                        before.confidential(),
                        read.version(),
                        read.requests());
    }

    /** What constraints on single fields cannot say. */
    void check(List<Option> behalves, Errors errors) {
        if (Typed.line(title) == null && !errors.hasFieldErrors("title")) {
            errors.rejectValue("title", "NotBlank");
        }
        if (!errors.hasFieldErrors("behalf")
                && behalves.stream().noneMatch(one -> one.value().equals(behalf))) {
            errors.rejectValue("behalf", "consultation.sending.behalf.unknown");
        }
    }

    /** What was read through. */
    Read read() {
        return new Read(Objects.requireNonNullElse(version, 0L), Objects.requireNonNullElse(requests, ""));
    }

    /** Call it only on a form without errors. */
    Cover toCover() {
        String whose = Objects.requireNonNull(behalf);
        return new Cover(
                Objects.requireNonNull(Typed.line(title)),
                whose.equals(PERSON) ? null : OrganisationId.of(whose),
                Objects.requireNonNull(language),
                Objects.requireNonNull(confidential));
    }
}
