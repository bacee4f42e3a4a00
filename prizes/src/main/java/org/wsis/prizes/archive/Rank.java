package org.wsis.prizes.archive;

import java.util.Locale;
import java.util.Optional;

/** How far a project came, highest first. */
enum Rank {
    WINNER,
    CHAMPION,
    NOMINEE,
    /** The source says that there was a prize, and not which. */
    UNSTATED;

    /** Reads the word of an archive, without what stands in brackets behind it. */
    static Optional<Rank> of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "winner", "won" -> Optional.of(WINNER);
            case "champion" -> Optional.of(CHAMPION);
            case "nominee", "nominated" -> Optional.of(NOMINEE);
            case "prize" -> Optional.of(UNSTATED);
            default -> Optional.empty();
        };
    }

    public String key() {
        return "prizes.rank." + name().toLowerCase(Locale.ROOT);
    }
}
