/** The yearly call for entries: what is open, and the one reminder before it closes. */
@NullMarked
package org.wsis.stocktaking.call;

import org.jspecify.annotations.NullMarked;
