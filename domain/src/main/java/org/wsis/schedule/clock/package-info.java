/** The portal's clock: real time, or in a rehearsal the database's time plus an offset. */
@NullMarked
package org.wsis.schedule.clock;

import org.jspecify.annotations.NullMarked;
