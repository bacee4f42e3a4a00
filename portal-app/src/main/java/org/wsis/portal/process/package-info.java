/** What WSIS is made of, for readers: Action Lines, goals, the matrix, dates, publications; and what facilitators write. */
@NullMarked
package org.wsis.portal.process;

import org.jspecify.annotations.NullMarked;
