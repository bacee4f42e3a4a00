/** The ballot: a step for each category, each choice saved at once, and the voter's own receipts. */
@NullMarked
package org.wsis.prizes.vote.ballot;

import org.jspecify.annotations.NullMarked;
