/**
 * What lets anybody check the vote: the chain of digests while it runs, and with the champions the list of choices. Nothing
 * here tells what was chosen before the champions are public.
 */
@NullMarked
package org.wsis.prizes.vote.proof;

import org.jspecify.annotations.NullMarked;
