/** Who takes part in an edition of the Forum, on site or from afar. */
@NullMarked
package org.wsis.forum.registration;

import org.jspecify.annotations.NullMarked;
