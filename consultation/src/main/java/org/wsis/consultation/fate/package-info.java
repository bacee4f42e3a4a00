/** What becomes of contributions: where each stands, and every event on the way there. */
@NullMarked
package org.wsis.consultation.fate;

import org.jspecify.annotations.NullMarked;
