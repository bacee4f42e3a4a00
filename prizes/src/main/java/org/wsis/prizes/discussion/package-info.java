/** What the experts of a project and staff, who chair the group, say to one another about it. */
@NullMarked
package org.wsis.prizes.discussion;

import org.jspecify.annotations.NullMarked;
