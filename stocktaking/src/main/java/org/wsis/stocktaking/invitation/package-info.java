/** Where owners invite colleagues to write an entry along and hand it over, and where colleagues answer and leave. */
@NullMarked
package org.wsis.stocktaking.invitation;

import org.jspecify.annotations.NullMarked;
