/** Where a person’s answers are sent as a contribution, taken back to be changed, and withdrawn. */
@NullMarked
package org.wsis.consultation.sending;

import org.jspecify.annotations.NullMarked;
