/** Who did what to what and when: an append-only record, written in the transaction of the act. */
@NullMarked
package org.wsis.audit;

import org.jspecify.annotations.NullMarked;
