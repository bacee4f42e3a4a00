/** What a filter finds, seen from above: how many entries each country has, and each pair of Action Line and goal. */
@NullMarked
package org.wsis.stocktaking.overview;

import org.jspecify.annotations.NullMarked;
