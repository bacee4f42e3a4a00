/** The one queue of the secretariat: what waits in all processes, the oldest first. */
@NullMarked
package org.wsis.portal.queue;

import org.jspecify.annotations.NullMarked;
