/** The parts of documents that are printed: fonts, and what the typesetter leaves to do. */
@NullMarked
package org.wsis.web.print;

import org.jspecify.annotations.NullMarked;
