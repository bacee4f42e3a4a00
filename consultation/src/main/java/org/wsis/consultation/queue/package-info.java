/** The contributions that staff handle. */
@NullMarked
package org.wsis.consultation.queue;

import org.jspecify.annotations.NullMarked;
