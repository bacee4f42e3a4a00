/** Where the register has few or no entries: Action Line by SDG by region. */
@NullMarked
package org.wsis.stocktaking.gap;

import org.jspecify.annotations.NullMarked;
