package org.wsis.stocktaking.batch;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.likeness.Likely;

/**
 * An entry that may be published with others.
 *
 * @param version as it is now
 * @param country its name, or null
 * @param reviewer the name of the colleague who has it in review, if that is the obstacle
 * @param obstacle why it cannot be published now, or null
 * @param likely published entries that are likely the same, and that its owner did not call different
 */
record Candidate(
        EntryId id,
        long version,
        String title,
        @Nullable String language,
        @Nullable String organisation,
        @Nullable String country,
        @Nullable String reviewer,
        @Nullable Obstacle obstacle,
        Set<Warning> warnings,
        List<Likely> likely) {
    /** Why an entry cannot be published together with others. */
    enum Obstacle {
        /** It waits no more. */
        DECIDED,
        OWN,
        IN_REVIEW,
        /** It would replace what people read now: that is compared field by field. */
        REVISION;

        /** The message key of its words. */
        public String key() {
            return "stocktaking.batch.obstacle."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a moderator should have looked at before. */
    enum Warning {
        /** Since the list was shown from which it was chosen. */
        CHANGED,
        LIKELY,
        /** Another one in the same batch has the same title. */
        TWICE,
        /** The owner was asked something and has not answered. */
        ASKED,
        /** The owner said something that nobody reacted to. */
        ANSWERED;

        /** The message key of its words. */
        public String key() {
            return "stocktaking.batch.warning." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a form carries it. */
    public String value() {
        return new Chosen(id, version).toString();
    }

    /** Whether nothing stands in its way. */
    public boolean isPublishable() {
        return obstacle == null;
    }
}
