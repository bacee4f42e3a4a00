/** The pages on which people hand projects in, follow them and take them back, and owners object. */
@NullMarked
package org.wsis.prizes.submit;

import org.jspecify.annotations.NullMarked;
