/** Pages of the phases: the public history of each phase's dates, and their planning by administrators. */
@NullMarked
package org.wsis.portal.phases;

import org.jspecify.annotations.NullMarked;
