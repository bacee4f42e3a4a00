/** Files that people upload: type decided by content, limits, images re-encoded, bytes kept apart from their owners. */
@NullMarked
package org.wsis.files;

import org.jspecify.annotations.NullMarked;
