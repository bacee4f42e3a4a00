/** How an entry passes to a colleague of its organisation: asked for with a reason, decided by staff. */
@NullMarked
package org.wsis.stocktaking.takeover;

import org.jspecify.annotations.NullMarked;
