/** What staff do with a contribution, one person at a time. */
@NullMarked
package org.wsis.consultation.handling;

import org.jspecify.annotations.NullMarked;
