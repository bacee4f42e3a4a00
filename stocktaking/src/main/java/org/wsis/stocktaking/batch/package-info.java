/** Publishing many entries in one act: a preview with what speaks against each, the act, its trace and its undo. */
@NullMarked
package org.wsis.stocktaking.batch;

import org.jspecify.annotations.NullMarked;
