/** The prizes of past years as sources tell them: import, records, and the public pages of each year. */
@NullMarked
package org.wsis.prizes.archive;

import org.jspecify.annotations.NullMarked;
