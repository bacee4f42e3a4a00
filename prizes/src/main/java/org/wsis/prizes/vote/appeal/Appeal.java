package org.wsis.prizes.vote.appeal;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ballot that was set aside, what its voter was told and said. Nothing here says what was chosen.
 *
 * @param rule under which it was set aside
 * @param words what the voter says, or null
 * @param answer what staff answered, or null
 * @param restored whether the ballot counts again
 * @param counted whether the votes are counted, so that nothing can change any more
 */
public record Appeal(
        UUID id,
        int edition,
        UUID cluster,
        String rule,
        Instant toldAt,
        @Nullable String words,
        @Nullable Instant appealedAt,
        @Nullable String answer,
        boolean restored,
        boolean counted) {
    /** Where it stands. */
    public enum State {
        /** The voter was told, and said nothing. */
        TOLD,
        /** What the voter said waits for staff. */
        WAITING,
        /** Staff answered with a reason: the ballot stays set aside. */
        ANSWERED,
        /** The ballot counts again. */
        RESTORED
    }

    public State state() {
        if (restored) {
            return State.RESTORED;
        }
        if (answer != null) {
            return State.ANSWERED;
        }
        return appealedAt == null ? State.TOLD : State.WAITING;
    }

    /** The words for its state. */
    public String key() {
        return "prizes.appeal.state." + state().name().toLowerCase(Locale.ROOT);
    }

    /** The words for the rule. */
    public String ruleKey() {
        return "prizes.set-aside-rule." + rule.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its voter can say something now. */
    public boolean canBeMade() {
        return state() == State.TOLD && !counted;
    }
}
