package org.wsis.stocktaking.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.mail.Hold;
import org.wsis.moderation.ReasonCode;

/** What a moderator decides. */
public sealed interface Verdict {
    /**
     * Everybody may read it.
     *
     * @param hold how long the letter to the owner is held back, or null
     */
    record Publish(@Nullable Hold hold) implements Verdict {
        /** The owner is told at once. */
        public Publish() {
            this(null);
        }
    }

    /** The owner is asked to change it; there is at least one reason. */
    record Return(List<Pin> pins, @Nullable String words) implements Verdict {
        /** Refuses a return without a reason. */
        public Return {
            if (pins.isEmpty()) {
                throw new IllegalArgumentException("A return needs a reason");
            }
            pins = List.copyOf(pins);
        }
    }

    /** It does not belong into the register. */
    record Decline(ReasonCode reason, @Nullable String words) implements Verdict {}
}
