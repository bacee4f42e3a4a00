/** How staff decide about entries: the entry beside the decision, and the register's part of the one queue. */
@NullMarked
package org.wsis.stocktaking.review;

import org.jspecify.annotations.NullMarked;
