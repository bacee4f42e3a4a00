/** What experts write to who handed a project in, and what of it staff let them read. */
@NullMarked
package org.wsis.prizes.comment;

import org.jspecify.annotations.NullMarked;
