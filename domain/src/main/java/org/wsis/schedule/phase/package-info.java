/** Phases with their dates, the history of changes, the archive of past years, and who was told. */
@NullMarked
package org.wsis.schedule.phase;

import org.jspecify.annotations.NullMarked;
