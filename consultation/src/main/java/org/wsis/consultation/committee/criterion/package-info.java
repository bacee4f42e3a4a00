/** By what the requests of each kind are judged. */
@NullMarked
package org.wsis.consultation.committee.criterion;

import org.jspecify.annotations.NullMarked;
