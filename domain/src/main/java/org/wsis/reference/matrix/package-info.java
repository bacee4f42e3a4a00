/** The published versions of the WSIS–SDG matrix. */
@NullMarked
package org.wsis.reference.matrix;

import org.jspecify.annotations.NullMarked;
