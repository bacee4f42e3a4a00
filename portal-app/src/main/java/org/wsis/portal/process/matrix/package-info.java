/** The WSIS–SDG matrix as a page, in all its versions. */
@NullMarked
package org.wsis.portal.process.matrix;

import org.jspecify.annotations.NullMarked;
