/** What appeared, changed or went from what everybody may read, oldest first, for those who keep a copy. */
@NullMarked
package org.wsis.portal.changes;

import org.jspecify.annotations.NullMarked;
