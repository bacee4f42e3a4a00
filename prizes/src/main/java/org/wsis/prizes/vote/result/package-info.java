/** What the count gave, for readers and programs, from the instant on at which the champions are public. */
@NullMarked
package org.wsis.prizes.vote.result;

import org.jspecify.annotations.NullMarked;
