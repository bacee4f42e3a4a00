/** The texts that facilitators write about their Action Lines for a report. */
@NullMarked
package org.wsis.stocktaking.report.section;

import org.jspecify.annotations.NullMarked;
