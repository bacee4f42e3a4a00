/** Where administrators remove a consultation that was opened by mistake. */
@NullMarked
package org.wsis.consultation.removal;

import org.jspecify.annotations.NullMarked;
