/** The pages on which the secretariat draws up reports. */
@NullMarked
package org.wsis.stocktaking.report.admin;

import org.jspecify.annotations.NullMarked;
