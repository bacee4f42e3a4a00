/** Writes and reads the append-only record of acts. */
@NullMarked
package org.wsis.audit.act;

import org.jspecify.annotations.NullMarked;
