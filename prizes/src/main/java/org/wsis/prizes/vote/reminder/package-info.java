/** Reminders to voters whose ballot is not complete, where only complete ballots count: at most two. */
@NullMarked
package org.wsis.prizes.vote.reminder;

import org.jspecify.annotations.NullMarked;
