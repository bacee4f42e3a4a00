/** Counting: which choice counts and why another does not, and what follows from it. */
@NullMarked
package org.wsis.prizes.vote.tally;

import org.jspecify.annotations.NullMarked;
