/** Badges and visa letters as PDF. */
@NullMarked
package org.wsis.forum.badge;

import org.jspecify.annotations.NullMarked;
