/** The entries of the register that projects are: what becomes of them when the nominees are known. */
@NullMarked
package org.wsis.prizes.entry;

import org.jspecify.annotations.NullMarked;
