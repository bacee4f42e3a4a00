/** What happens in each phase of a consultation and who may do what in it; the dates are the schedule's. */
@NullMarked
package org.wsis.consultation.phase;

import org.jspecify.annotations.NullMarked;
