package org.wsis.prizes.vote.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.prizes.vote.Voted;
import org.wsis.prizes.vote.check.CheckDesk.Passed;

/** Says what became of a check and of the choice that waited for it. */
final class Outcomes {
    private Outcomes() {}

    static void tell(Optional<Passed> passed, RedirectAttributes flash) {
        if (passed.isEmpty()) {
            flash.addFlashAttribute("problem", "prizes.voter-check.over");
            return;
        }
        Voted voted = passed.get().voted();
        boolean good = voted == null || voted instanceof Voted.Saved;
        flash.addFlashAttribute(good ? "done" : "problem", key(voted));
    }

    private static String key(@Nullable Voted voted) {
        return switch (voted) {
            case null -> "prizes.voter-check.passed";
            case Voted.Saved saved -> "prizes.voter-check.passed-saved";
            case Voted.Closed closed -> "prizes.ballot.closed";
            case Voted.Withdrawn withdrawn -> "prizes.ballot.withdrawn";
            case Voted.Kept kept -> "prizes.ballot.kept";
            case Voted.Held held -> "prizes.voter-check.more";
            case Voted.Unknown unknown -> "prizes.voter-check.over";
        };
    }
}
