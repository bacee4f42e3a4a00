/** The projects of a contest: drafts, the rules of submission, handing in, and what becomes of a project. */
@NullMarked
package org.wsis.prizes.project;

import org.jspecify.annotations.NullMarked;
