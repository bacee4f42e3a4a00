package org.wsis.prizes.nomination;

import java.util.Set;
import org.wsis.prizes.project.ProjectId;

/**
 * What is to be decided about projects of a category.
 *
 * @param seen the last decision that was known, 0 for none
 */
record Wish(Choice choice, Set<ProjectId> projects, String reason, long seen) {
    Wish {
        projects = Set.copyOf(projects);
    }
}
