/** Two contributions become one if both authors agree. */
@NullMarked
package org.wsis.consultation.merge;

import org.jspecify.annotations.NullMarked;
