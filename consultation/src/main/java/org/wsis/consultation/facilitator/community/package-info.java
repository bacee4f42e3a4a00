/** Where staff say which communities send facilitators, how many, and who speaks for them. */
@NullMarked
package org.wsis.consultation.facilitator.community;

import org.jspecify.annotations.NullMarked;
