/** How often programs may ask, for each network. */
@NullMarked
package org.wsis.portal.rate;

import org.jspecify.annotations.NullMarked;
