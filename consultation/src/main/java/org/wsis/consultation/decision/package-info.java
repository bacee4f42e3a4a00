/** The forms with which staff act on a contribution. */
@NullMarked
package org.wsis.consultation.decision;

import org.jspecify.annotations.NullMarked;
