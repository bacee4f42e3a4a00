package org.wsis.consultation.facilitator.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.account.EmailAddress;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationWords;
import org.wsis.consultation.facilitator.CallPlace;
import org.wsis.consultation.facilitator.Community;
import org.wsis.consultation.process.WordsFields;
import org.wsis.consultation.process.WordsForm;
import org.wsis.web.Carried;
import org.wsis.web.Languages;
import org.wsis.web.Typed;

/**
 * A community as typed.
 *
 * @param key only of a new one
 */
record CommunityForm(
        @Pattern(regexp = "(?!new$)[a-z][a-z0-9-]{0,39}|\\s*", message = "{consultation.phase.key.wrong}") @Nullable
        String key,

        @NotNull @Min(1) @Max(99) @Nullable Integer number,
        @Min(1) @Max(99) @Nullable Integer seats,
        @Nullable CallPlace call,

        @Size(max = 500)
        @Pattern(regexp = "\\s*|\\s*https://[!-~]+\\s*", message = "{consultation.link.wrong}")
        @Nullable
        String link,

        @Size(max = 254) @Nullable String focalEmail,
        @Nullable List<@Valid WordsForm> words,
        @Carried @NotNull @Nullable Long version)
        implements WordsFields {
    CommunityForm {
        words = WordsFields.complete(words);
    }

    static CommunityForm empty() {
        return new CommunityForm(null, null, null, null, null, null, null, 0L);
    }

    static CommunityForm of(Community community) {
        return new CommunityForm(
                community.key(),
                community.number(),
                community.seats(),
                community.call(),
                community.link(),
                community.focalEmail(),
                Languages.all().stream()
                        .map(language -> community.words().get(language.getLanguage()))
                        .map(CommunityForm::form)
                        .toList(),
                community.version());
    }

    private static WordsForm form(@Nullable ConsultationWords said) {
        return said == null ? WordsForm.EMPTY : new WordsForm(said.title(), said.about());
    }

    @Override
    public void check(Errors errors) {
        WordsFields.super.check(errors);
        if (call == CallPlace.ELSEWHERE && Typed.line(link) == null && !errors.hasFieldErrors("link")) {
            errors.rejectValue("link", "consultation.facilitator.link.needed");
        }
        if (Typed.line(focalEmail) != null && email().isEmpty()) {
            errors.rejectValue("focalEmail", "consultation.facilitator.email.wrong");
        }
    }

    /** What is known stays known; what the sources do not say may stay so. */
    void checkKnown(@Nullable Community before, Errors errors) {
        if (seats == null && (before == null || before.seats() != null) && !errors.hasFieldErrors("seats")) {
            errors.rejectValue("seats", "NotNull");
        }
        if (call == null && (before == null || before.call() != null) && !errors.hasFieldErrors("call")) {
            errors.rejectValue("call", "NotNull");
        }
    }

    /** A new one has a name for addresses. */
    void checkKey(Errors errors) {
        if (Typed.line(key) == null && !errors.hasFieldErrors("key")) {
            errors.rejectValue("key", "NotBlank");
        }
    }

    private Optional<EmailAddress> email() {
        return Optional.ofNullable(Typed.line(focalEmail)).flatMap(EmailAddress::read);
    }

    /** Call it only after the checks found nothing. */
    Community toCommunity(ConsultationId consultation, String named, @Nullable Community before) {
        return new Community(
                consultation,
                named,
                Objects.requireNonNull(version),
                Objects.requireNonNull(number),
                seats,
                call,
                call == CallPlace.ELSEWHERE ? Typed.line(link) : null,
                email().map(EmailAddress::value).orElse(null),
                null,
                toWords(),
                before == null ? null : before.source());
    }

    @Override
    public String toString() {
        return "a community";
    }
}
