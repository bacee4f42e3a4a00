/** The letters for staff to see, and the portal's own mailbox for trials without a mail server. */
@NullMarked
package org.wsis.portal.mailbox;

import org.jspecify.annotations.NullMarked;
