/** Editions of the Forum: when, where, under which theme, and what was counted. */
@NullMarked
package org.wsis.forum.edition;

import org.jspecify.annotations.NullMarked;
