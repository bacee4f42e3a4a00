/** What contributions say together, and the answer to it. */
@NullMarked
package org.wsis.consultation.theme;

import org.jspecify.annotations.NullMarked;
