/**
 * The public vote: accepting choices. A choice is one row that is never changed; whether it is accepted is decided by the
 * portal's clock in its own statement.
 */
@NullMarked
package org.wsis.prizes.vote;

import org.jspecify.annotations.NullMarked;
