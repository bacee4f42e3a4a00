/** The speakers of a workshop: who they are, what they say to it, and how balanced the panel is. */
@NullMarked
package org.wsis.consultation.request.speaker;

import org.jspecify.annotations.NullMarked;
