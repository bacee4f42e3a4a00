/** What the one search finds in the pages about the process. */
@NullMarked
package org.wsis.portal.process.found;

import org.jspecify.annotations.NullMarked;
