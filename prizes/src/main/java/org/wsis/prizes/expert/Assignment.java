package org.wsis.prizes.expert;

import org.wsis.account.AccountId;
import org.wsis.prizes.project.ProjectId;

/** An expert is asked to read a project. */
record Assignment(ProjectId project, AccountId expert) {}
