/** Tables of entries that staff import: what a row says, which entry it means, and what becomes of it. */
@NullMarked
package org.wsis.stocktaking.table;

import org.jspecify.annotations.NullMarked;
