package org.wsis.portal.process.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.Matrix.Link;

record ProposalForm(
        @NotNull Proposal.@Nullable Act act,
        @Nullable List<String> targets,
        @Nullable @Size(max = 1_000) String rationale,
        @Nullable @NotBlank @Size(max = 2_000) String reason) {

    static ProposalForm of(@Nullable Link current) {
        return new ProposalForm(
                Proposal.Act.LINK,
                current == null ? List.of() : current.targets(),
                current == null ? null : current.rationale(),
                null);
    }

    /** What the form asks for; the form must be valid. */
    Wish toWish(String line, int sdg) {
        return new Wish(
                line,
                sdg,
                Objects.requireNonNull(act),
                targets == null ? List.of() : targets,
                rationale,
                Objects.requireNonNull(reason));
    }
}
