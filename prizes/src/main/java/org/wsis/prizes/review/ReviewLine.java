package org.wsis.prizes.review;

import java.util.UUID;
import org.wsis.prizes.project.ProjectId;

/** A project that an expert is asked to read. */
record ReviewLine(UUID project, int category, String title, String organisation, ReviewState state) {
    ProjectId id() {
        return new ProjectId(project);
    }
}
