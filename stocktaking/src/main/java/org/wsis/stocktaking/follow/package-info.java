/** Searches that people save: who is told, how often, of which new entries, and how it stops. */
@NullMarked
package org.wsis.stocktaking.follow;

import org.jspecify.annotations.NullMarked;
