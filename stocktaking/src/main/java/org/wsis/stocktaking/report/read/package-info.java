/** Reports as everybody reads them, and what the archive knows of former ones. */
@NullMarked
package org.wsis.stocktaking.report.read;

import org.jspecify.annotations.NullMarked;
