package org.wsis.consultation.request.page;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.account.EmailAddress;
import org.wsis.consultation.facilitator.Gender;
import org.wsis.consultation.request.speaker.Named;
import org.wsis.consultation.request.speaker.SpeakerRole;
import org.wsis.web.Typed;

/** A speaker as typed. */
record SpeakerForm(
        @Size(max = 200) @Nullable String name,
        @Size(max = 200) @Nullable String organisation,
        @Nullable SpeakerRole role,
        @Nullable Gender gender,
        @Size(max = 254) @Nullable String email) {
    static final SpeakerForm EMPTY = new SpeakerForm(null, null, null, null, null);

    static SpeakerForm of(Named named) {
        return new SpeakerForm(named.name(), named.organisation(), named.role(), named.gender(), named.email());
    }

    /** Whether nothing was typed. */
    boolean isEmpty() {
        return Typed.line(name) == null
                && Typed.line(organisation) == null
                && role == null
                && gender == null
                && Typed.line(email) == null;
    }

    void check(String field, Errors errors) {
        String typed = Typed.line(email);
        if (typed != null && EmailAddress.read(typed).isEmpty() && !errors.hasFieldErrors(field + ".email")) {
            errors.rejectValue(field + ".email", "consultation.request.email.wrong");
        }
    }

    /** Call it only on a form without errors. */
    Named toNamed() {
        return new Named(Typed.line(name), Typed.line(organisation), role, gender, RequestForm.address(email));
    }

    @Override
    public String toString() {
        return "a speaker";
    }
}
