/** The PDF of a frozen report: tagged, in six languages. */
@NullMarked
package org.wsis.stocktaking.report.print;

import org.jspecify.annotations.NullMarked;
