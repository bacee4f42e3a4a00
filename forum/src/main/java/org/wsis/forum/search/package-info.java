/** What the one search finds of the Forum. */
@NullMarked
package org.wsis.forum.search;

import org.jspecify.annotations.NullMarked;
