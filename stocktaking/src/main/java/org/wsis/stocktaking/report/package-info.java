/** Reports on the register: planned, frozen once, published, never changed. */
@NullMarked
package org.wsis.stocktaking.report;

import org.jspecify.annotations.NullMarked;
