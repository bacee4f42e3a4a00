/** Counts the values that documents of an embedded index have, by the sets of documents that have each value. */
@NullMarked
package org.wsis.stocktaking.counting;

import org.jspecify.annotations.NullMarked;
