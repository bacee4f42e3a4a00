package org.wsis.prizes.review;

import java.time.Instant;
import java.util.UUID;
import org.wsis.prizes.expert.Round;
import org.wsis.prizes.project.ProjectId;

/**
 * A project that an expert is asked to read.
 *
 * @param at when the review was last saved, or asked for
 */
record ReviewLine(
        UUID project, int category, String title, String organisation, Round round, ReviewState state, Instant at) {
    ProjectId id() {
        return new ProjectId(project);
    }
}
