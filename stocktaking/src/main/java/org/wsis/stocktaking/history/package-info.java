/** How entries were published before, and what changed from one version to the next, field by field. */
@NullMarked
package org.wsis.stocktaking.history;

import org.jspecify.annotations.NullMarked;
