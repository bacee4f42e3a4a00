package org.wsis.portal.process.proposal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.Matrix.Link;
import org.wsis.reference.Sdg;

/** What a facilitator asks for, cleaned: targets in their order, no empty texts, nothing but a reason with a removal. */
record Wish(
        String line,
        int sdg,
        Proposal.Act act,
        List<String> targets,
        @Nullable String rationale,
        String reason) {

    Wish {
        boolean link = act == Proposal.Act.LINK;
        List<String> wanted = targets;
        targets =
                link ? new Sdg(sdg).targets().stream().filter(wanted::contains).toList() : List.of();
        rationale = link && rationale != null && !rationale.isBlank() ? rationale.strip() : null;
        reason = reason.strip();
    }

    /** Whether the matrix would be the same; confirming a link on which sources disagree is a change. */
    boolean changesNothing(Optional<Link> current) {
        return switch (act) {
            case REMOVE -> current.isEmpty();
            case LINK ->
                current.filter(link -> link.equals(new Link(line, sdg, targets, rationale, null)))
                        .isPresent();
        };
    }
}
