/** An entry as others quote it: references for their programs, and what search engines read. */
@NullMarked
package org.wsis.stocktaking.cite;

import org.jspecify.annotations.NullMarked;
