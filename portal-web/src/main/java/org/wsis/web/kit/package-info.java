/** The words and looks that templates ask for by {@code ${#kit}}: Geneva time, numbers, which fields are required. */
@NullMarked
package org.wsis.web.kit;

import org.jspecify.annotations.NullMarked;
