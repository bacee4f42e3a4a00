/** Prizes that stand beside the categories, with their words in six languages. */
@NullMarked
package org.wsis.prizes.special;

import org.jspecify.annotations.NullMarked;
