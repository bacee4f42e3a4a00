/**
 * What voters are told whose ballots were set aside, what they say to it, and what becomes of that: an answer with a reason,
 * or the ballot is taken out of its cluster by two people.
 */
@NullMarked
package org.wsis.prizes.vote.appeal;

import org.jspecify.annotations.NullMarked;
