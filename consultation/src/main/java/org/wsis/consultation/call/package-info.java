/** The call of a consultation: until when contributions are taken, from whom, and what becomes of late ones. */
@NullMarked
package org.wsis.consultation.call;

import org.jspecify.annotations.NullMarked;
