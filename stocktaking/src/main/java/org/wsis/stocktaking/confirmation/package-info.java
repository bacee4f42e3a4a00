/** Asks owners once a year whether what is published is still true, and takes their answers by one click. */
@NullMarked
package org.wsis.stocktaking.confirmation;

import org.jspecify.annotations.NullMarked;
