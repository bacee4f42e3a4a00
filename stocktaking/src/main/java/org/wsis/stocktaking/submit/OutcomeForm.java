package org.wsis.stocktaking.submit;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.content.Outcome;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** The fifth step as typed. */
record OutcomeForm(
        @Size(max = 20_000) @Nullable String results,

        @Size(max = 20_000) @Nullable String challenges,

        @Size(max = 20_000) @Nullable String replicability,

        @Size(max = 20_000) @Nullable String sustainability,

        @Size(max = 20_000) @Nullable String partnerships,

        @Size(max = 20_000) @Nullable String wsisValues,

        @Carried @Size(max = 64) @Nullable String version) {

    static OutcomeForm of(Outcome step) {
        return new OutcomeForm(
                step.results(),
                step.challenges(),
                step.replicability(),
                step.sustainability(),
                step.partnerships(),
                step.wsisValues(),
                null);
    }

    Outcome toStep() {
        return new Outcome(
                Typed.text(results),
                Typed.text(challenges),
                Typed.text(replicability),
                Typed.text(sustainability),
                Typed.text(partnerships),
                Typed.text(wsisValues));
    }
}
