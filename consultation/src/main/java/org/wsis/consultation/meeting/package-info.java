/** The meetings of consultations: where they are, how to take part, and what was said. */
@NullMarked
package org.wsis.consultation.meeting;

import org.jspecify.annotations.NullMarked;
