/** The seal on the winners: from which instant on anybody may know them, which two people set and move. */
@NullMarked
package org.wsis.prizes.release;

import org.jspecify.annotations.NullMarked;
