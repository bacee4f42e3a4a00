/** Where staff see how far all communities are, give sessions to those who consent, and publish them. */
@NullMarked
package org.wsis.consultation.facilitator.board;

import org.jspecify.annotations.NullMarked;
