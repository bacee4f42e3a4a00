/** The sessions of an agenda as staff work on them, and what stands in each other’s way. */
@NullMarked
package org.wsis.forum.agenda;

import org.jspecify.annotations.NullMarked;
