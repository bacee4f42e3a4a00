/** Contributions and their fate, for everybody. */
@NullMarked
package org.wsis.consultation.published;

import org.jspecify.annotations.NullMarked;
