/** Where focal points choose among their candidates and hand in the names of their community. */
@NullMarked
package org.wsis.consultation.facilitator.names;

import org.jspecify.annotations.NullMarked;
