/** Contributions and themes that resemble what somebody is about to send. */
@NullMarked
package org.wsis.consultation.similar;

import org.jspecify.annotations.NullMarked;
