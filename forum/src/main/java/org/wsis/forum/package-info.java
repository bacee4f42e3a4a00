/** The yearly WSIS Forum. So far it keeps the sessions to be; the rest of the programme comes with its own issue. */
@NullMarked
package org.wsis.forum;

import org.jspecify.annotations.NullMarked;
