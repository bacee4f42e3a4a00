/** What a national focal point sees of the projects of their country. */
@NullMarked
package org.wsis.prizes.national;

import org.jspecify.annotations.NullMarked;
