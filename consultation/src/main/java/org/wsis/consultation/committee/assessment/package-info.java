/** Where members of a committee read requests and say what they think of them. */
@NullMarked
package org.wsis.consultation.committee.assessment;

import org.jspecify.annotations.NullMarked;
