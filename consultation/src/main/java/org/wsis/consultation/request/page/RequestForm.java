package org.wsis.consultation.request.page;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.account.EmailAddress;
import org.wsis.consultation.request.Partnership;
import org.wsis.consultation.request.RequestFormat;
import org.wsis.consultation.request.RequestRules;
import org.wsis.consultation.request.Room;
import org.wsis.consultation.request.WorkshopType;
import org.wsis.consultation.request.speaker.Named;
import org.wsis.reference.Language;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * A request as typed, finished or not; which fields count depends on its kind.
 *
 * @param version of the draft that was seen
 */
record RequestForm(
        @Size(max = 200) @Nullable String title,
        @Size(max = 4000) @Nullable String about,
        @Nullable Set<String> actionLines,
        @Nullable Set<Integer> sdgs,
        @Nullable WorkshopType type,
        @Nullable RequestFormat format,
        @Min(15) @Max(480) @Nullable Integer minutes,
        @Min(1) @Max(5000) @Nullable Integer capacity,
        Room.@Nullable Setup setup,
        @Nullable Boolean captioning,
        @Nullable Set<Language> interpretation,
        @Size(max = 2000) @Nullable String technical,
        @Size(max = 2000) @Nullable String remote,
        @Min(1) @Max(500) @Nullable Integer area,
        @Size(max = 2000) @Nullable String shown,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Size(max = 200) @Nullable String level,
        Partnership.@Nullable Help help,
        @Size(max = 200) @Nullable String contactName,
        @Size(max = 254) @Nullable String contactEmail,
        @Nullable List<@Valid SpeakerForm> speakers,
        @Carried @NotNull @Nullable Long version) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    /** A browser may leave speakers out or send more; the page shows fields for some of them. */
    RequestForm {
        List<SpeakerForm> typed = Objects.requireNonNullElse(speakers, List.of());
        speakers = IntStream.range(0, RequestRules.MOST_SPEAKERS)
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(one -> one == null ? SpeakerForm.EMPTY : one)
                .toList();
    }

    /** What constraints on single fields cannot say; these are the codes of the Action Lines. */
    void check(Set<String> lines, Errors errors) {
        if (actionLines != null && !lines.containsAll(actionLines)) {
            errors.rejectValue("actionLines", "consultation.request.unknown");
        }
        if (sdgs != null && sdgs.stream().anyMatch(one -> one == null || one < 1 || one > 17)) {
            errors.rejectValue("sdgs", "consultation.request.unknown");
        }
        checkDay("from", from, errors);
        checkDay("to", to, errors);
        String typed = Typed.line(contactEmail);
        if (typed != null && EmailAddress.read(typed).isEmpty() && !errors.hasFieldErrors("contactEmail")) {
            errors.rejectValue("contactEmail", "consultation.request.email.wrong");
        }
        for (int place = 0; place < RequestRules.MOST_SPEAKERS; place++) {
            named().get(place).check("speakers[" + place + "]", errors);
        }
    }

    private static void checkDay(String field, @Nullable LocalDate day, Errors errors) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            errors.rejectValue(field, "consultation.request.day.wrong");
        }
    }

    /** Those about whom something was typed; call it only on a form without errors. */
    List<Named> toSpeakers() {
        return named().stream()
                .filter(one -> !one.isEmpty())
                .map(SpeakerForm::toNamed)
                .toList();
    }

    /** The same form without one of the speakers. */
    List<Named> toSpeakersWithout(int place) {
        return IntStream.range(0, named().size())
                .filter(one -> one != place && !named().get(one).isEmpty())
                .mapToObj(one -> named().get(one).toNamed())
                .toList();
    }

    private List<SpeakerForm> named() {
        return Objects.requireNonNull(speakers);
    }

    /** The address as the portal keeps it, or null. */
    static @Nullable String address(@Nullable String typed) {
        String line = Typed.line(typed);
        return line == null
                ? null
                : EmailAddress.read(line).map(EmailAddress::value).orElse(null);
    }

    @Override
    public String toString() {
        return "a request";
    }
}
