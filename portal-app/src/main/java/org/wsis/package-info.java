/** The portal of the World Summit on the Information Society. Each package directly below is one module. */
@NullMarked
package org.wsis;

import org.jspecify.annotations.NullMarked;
