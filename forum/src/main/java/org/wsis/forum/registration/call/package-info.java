/** Until when people register for an edition, and on which terms. */
@NullMarked
package org.wsis.forum.registration.call;

import org.jspecify.annotations.NullMarked;
