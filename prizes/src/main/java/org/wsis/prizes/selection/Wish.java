package org.wsis.prizes.selection;

import org.wsis.prizes.project.ProjectId;

/**
 * What is to be decided about a project.
 *
 * @param seen the last decision about the prize that was known, 0 for none
 */
record Wish(ProjectId project, Choice choice, String reason, long seen) {}
