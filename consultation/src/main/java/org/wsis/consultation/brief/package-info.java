/** The final brief of a consultation: what was sent, and what became of it, as it was published. */
@NullMarked
package org.wsis.consultation.brief;

import org.jspecify.annotations.NullMarked;
