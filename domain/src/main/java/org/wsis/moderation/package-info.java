/** Nothing is public before somebody looked at it: one queue over all processes, reason codes, the one event of publication. */
@NullMarked
package org.wsis.moderation;

import org.jspecify.annotations.NullMarked;
