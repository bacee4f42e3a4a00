/** Which entries a report takes, and how many there are of each kind. */
@NullMarked
package org.wsis.stocktaking.report.figures;

import org.jspecify.annotations.NullMarked;
