/** The dates of a consultation as a calendar that other programs follow. */
@NullMarked
package org.wsis.consultation.calendar;

import org.jspecify.annotations.NullMarked;
