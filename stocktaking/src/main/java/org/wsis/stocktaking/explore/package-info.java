/** The public register: found by words and filters, read entry by entry. */
@NullMarked
package org.wsis.stocktaking.explore;

import org.jspecify.annotations.NullMarked;
