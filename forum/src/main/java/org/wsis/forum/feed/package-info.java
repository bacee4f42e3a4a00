/** The released agenda as calendars that other programs follow. */
@NullMarked
package org.wsis.forum.feed;

import org.jspecify.annotations.NullMarked;
