/** What was said at meetings, as staff noted it; it is a contribution once the speaker agrees. */
@NullMarked
package org.wsis.consultation.note;

import org.jspecify.annotations.NullMarked;
