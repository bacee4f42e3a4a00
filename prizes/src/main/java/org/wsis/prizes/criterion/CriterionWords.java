package org.wsis.prizes.criterion;

import java.util.List;

/**
 * What a criterion says in one language.
 *
 * @param anchors what the scores 1 to 5 mean, in this order
 */
record CriterionWords(String name, List<String> anchors) {
    /** How many scores there are. */
    static final int SCORES = 5;

    CriterionWords {
        anchors = List.copyOf(anchors);
        if (anchors.size() != SCORES) {
            throw new IllegalArgumentException("Each score has an anchor, not " + anchors);
        }
    }
}
