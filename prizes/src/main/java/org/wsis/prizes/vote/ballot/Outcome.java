package org.wsis.prizes.vote.ballot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.vote.Voted;

/** What became of a choice, as the address of the next page says it. */
record Outcome(Kind kind, @Nullable Integer category) {
    /** What it was. */
    enum Kind {
        SAVED,
        KEPT,
        CLOSED,
        WITHDRAWN;

        public String key() {
            return "prizes.ballot." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty if there was no such nominee, or a check holds the choice back. */
    static Optional<Outcome> of(Voted voted) {
        return switch (voted) {
            case Voted.Saved saved -> Optional.of(new Outcome(Kind.SAVED, saved.category()));
            case Voted.Kept kept -> Optional.of(new Outcome(Kind.KEPT, kept.category()));
            case Voted.Closed closed -> Optional.of(new Outcome(Kind.CLOSED, null));
            case Voted.Withdrawn withdrawn -> Optional.of(new Outcome(Kind.WITHDRAWN, withdrawn.category()));
            case Voted.Held held -> Optional.empty();
            case Voted.Unknown unknown -> Optional.empty();
        };
    }

    /** The end of an address that says it and leads to a step: to the next one if it is saved. */
    String query(@Nullable Integer next) {
        String said = "?outcome=" + kind.name().toLowerCase(Locale.ROOT);
        if (category == null) {
            return said;
        }
        int step = kind == Kind.SAVED && next != null ? next : category;
        return said + "&saved=" + category + "&category=" + step;
    }

    /** What an address says; null for anything else. */
    static @Nullable Kind read(@Nullable String outcome) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(outcome))
                .findFirst()
                .orElse(null);
    }
}
