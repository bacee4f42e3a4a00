/** What everybody may read of the register, as machines get it: by the API, exports, feeds and dumps. */
@NullMarked
package org.wsis.stocktaking.published;

import org.jspecify.annotations.NullMarked;
