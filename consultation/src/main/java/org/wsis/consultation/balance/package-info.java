/** Who contributed and about what, counted. */
@NullMarked
package org.wsis.consultation.balance;

import org.jspecify.annotations.NullMarked;
