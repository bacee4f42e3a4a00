/** The links of letters by which people answer who need no account: until when they lead somewhere, and what is answered. */
@NullMarked
package org.wsis.consultation.link;

import org.jspecify.annotations.NullMarked;
