/** Who follows the dates of a process, and how a letter's link stops it. */
@NullMarked
package org.wsis.schedule.following;

import org.jspecify.annotations.NullMarked;
