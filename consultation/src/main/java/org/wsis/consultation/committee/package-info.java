/** Who judges the requests of a consultation, and what keeps them from which request. */
@NullMarked
package org.wsis.consultation.committee;

import org.jspecify.annotations.NullMarked;
