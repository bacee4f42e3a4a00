/** Which projects are put before the voters: staff's list of nominees, and the letters about it. */
@NullMarked
package org.wsis.prizes.nomination;

import org.jspecify.annotations.NullMarked;
