/** The call for facilitators: its page, and where people are put forward. */
@NullMarked
package org.wsis.consultation.facilitator.call;

import org.jspecify.annotations.NullMarked;
