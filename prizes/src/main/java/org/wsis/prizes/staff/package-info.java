/** Where staff see what was handed in to a contest, amend it on request and exclude it. */
@NullMarked
package org.wsis.prizes.staff;

import org.jspecify.annotations.NullMarked;
