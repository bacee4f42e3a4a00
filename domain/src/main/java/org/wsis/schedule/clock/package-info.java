/** The portal's clock: the database's time, in a rehearsal with an offset. */
@NullMarked
package org.wsis.schedule.clock;

import org.jspecify.annotations.NullMarked;
