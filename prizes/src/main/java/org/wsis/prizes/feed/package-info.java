/** What becomes public of the contests, to follow with a feed reader. */
@NullMarked
package org.wsis.prizes.feed;

import org.jspecify.annotations.NullMarked;
