/** High-Level Track Facilitators: the communities that send them, who is put forward, handed in, and consents. */
@NullMarked
package org.wsis.consultation.facilitator;

import org.jspecify.annotations.NullMarked;
