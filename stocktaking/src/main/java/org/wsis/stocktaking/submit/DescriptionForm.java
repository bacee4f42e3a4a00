package org.wsis.stocktaking.submit;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.content.Description;
import org.wsis.stocktaking.content.Status;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** The third step as typed. */
record DescriptionForm(
        @Size(max = 20_000) @Nullable String shortDescription,

        @Size(max = 20_000) @Nullable String description,

        @Nullable Status status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,

        @Carried @Size(max = 64) @Nullable String version) {

    static DescriptionForm of(Description step) {
        return new DescriptionForm(
                step.shortDescription(), step.description(), step.status(), step.startsOn(), step.endsOn(), null);
    }

    boolean endsBeforeItStarts() {
        return startsOn != null && endsOn != null && endsOn.isBefore(startsOn);
    }

    Description toStep() {
        return new Description(Typed.text(shortDescription), Typed.text(description), status, startsOn, endsOn);
    }
}
