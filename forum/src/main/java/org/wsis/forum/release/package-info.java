/** Releases of an agenda: immutable, named, with the changes since the one before; all that the public sees. */
@NullMarked
package org.wsis.forum.release;

import org.jspecify.annotations.NullMarked;
