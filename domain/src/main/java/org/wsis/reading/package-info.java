/** What everybody reads, kept in memory for exactly as long as the database still says the same. */
@NullMarked
package org.wsis.reading;

import org.jspecify.annotations.NullMarked;
