/** What a national focal point sees of what is submitted from their country. */
@NullMarked
package org.wsis.stocktaking.national;

import org.jspecify.annotations.NullMarked;
