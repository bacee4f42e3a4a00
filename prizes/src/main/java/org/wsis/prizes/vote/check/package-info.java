/**
 * What a voter does before the next choice is saved, where a rule asks for it: the device works for a moment, or the address
 * is confirmed again. The choice waits meanwhile.
 */
@NullMarked
package org.wsis.prizes.vote.check;

import org.jspecify.annotations.NullMarked;
