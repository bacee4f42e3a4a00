/** The WSIS Prizes: contests in 18 categories by Action Line, their public vote and their archive. */
@NullMarked
package org.wsis.prizes;

import org.jspecify.annotations.NullMarked;
