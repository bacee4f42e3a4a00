/** Freezing: one snapshot of the register is copied, counted and sealed, by a worker that can die at any time. */
@NullMarked
package org.wsis.stocktaking.report.freeze;

import org.jspecify.annotations.NullMarked;
