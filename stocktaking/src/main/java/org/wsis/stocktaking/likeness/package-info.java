/** Finds entries that are likely the same activity, asks their owners, and remembers what they answer. */
@NullMarked
package org.wsis.stocktaking.likeness;

import org.jspecify.annotations.NullMarked;
