/** Where people who were handed in say whether they agree. */
@NullMarked
package org.wsis.consultation.facilitator.consent;

import org.jspecify.annotations.NullMarked;
