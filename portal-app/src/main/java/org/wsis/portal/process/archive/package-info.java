/** The dates and the publications of the process since 1998, and what the process is. */
@NullMarked
package org.wsis.portal.process.archive;

import org.jspecify.annotations.NullMarked;
