/** What a committee thinks of requests together, for staff. */
@NullMarked
package org.wsis.consultation.committee.board;

import org.jspecify.annotations.NullMarked;
