/** Counts tries, so that guessing and flooding become slow. */
@NullMarked
package org.wsis.account.limit;

import org.jspecify.annotations.NullMarked;
