/** Second factors: one-time codes and recovery codes. */
@NullMarked
package org.wsis.account.factor;

import org.jspecify.annotations.NullMarked;
