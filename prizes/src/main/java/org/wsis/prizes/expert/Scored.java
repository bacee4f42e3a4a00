package org.wsis.prizes.expert;

import java.util.Map;
import org.wsis.prizes.project.ProjectId;

/**
 * A review as the ranking needs it.
 *
 * @param done whether it is handed in or its expert abstains
 * @param scores by the number of the criterion; empty unless it counts
 */
record Scored(ProjectId project, boolean done, Map<Integer, Integer> scores) {
    Scored {
        scores = Map.copyOf(scores);
    }
}
