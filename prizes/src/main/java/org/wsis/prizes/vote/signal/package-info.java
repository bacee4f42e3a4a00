/**
 * What is noticed about ballots: traces of where they were begun, kept as sums with a key that goes when the votes are
 * counted, and the rules that look at them. Nothing here reads what was chosen.
 */
@NullMarked
package org.wsis.prizes.vote.signal;

import org.jspecify.annotations.NullMarked;
