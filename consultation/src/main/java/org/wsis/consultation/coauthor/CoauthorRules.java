package org.wsis.consultation.coauthor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many co-authors there can be, and who. */
final class CoauthorRules {
    /** So many at a time. */
    static final int MOST = 10;
    /** So many ever, with those whose names were taken away: each of them may have got letters. */
    static final int MOST_EVER = 20;
    /** So many letters to each. */
    static final int MOST_LETTERS = 5;

    private CoauthorRules() {}

    /**
     * What keeps somebody with this address from being named, or null.
     *
     * @param own the address of the author
     * @param ever all whom the author named for the consultation
     */
    static @Nullable Hindrance hindrance(String email, String own, List<Coauthor> ever) {
        if (email.equals(own)) {
            return Hindrance.YOURSELF;
        }
        Coauthor known = ever.stream()
                .filter(one -> one.email().equals(email))
                .findFirst()
                .orElse(null);
        if (known != null && known.answer() == CoauthorAnswer.DECLINED) {
            return Hindrance.DECLINED;
        }
        if (known != null && !known.removed()) {
            return Hindrance.NAMED;
        }
        if (known != null && known.letters() >= MOST_LETTERS) {
            return Hindrance.LETTERS;
        }
        boolean full = ever.stream().filter(one -> !one.removed()).count() >= MOST;
        return full || known == null && ever.size() >= MOST_EVER ? Hindrance.FULL : null;
    }

    /** Why somebody cannot be named. */
    enum Hindrance {
        YOURSELF,
        NAMED,
        DECLINED,
        /** They got as many letters as there can be, and no other would tell them. */
        LETTERS,
        FULL;

        /** The message key of its words. */
        String key() {
            return "consultation.coauthor.not." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
