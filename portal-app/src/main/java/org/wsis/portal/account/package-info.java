/** The pages of one's own account: sign-up, sign-in, security, my things and their fate. */
@NullMarked
package org.wsis.portal.account;

import org.jspecify.annotations.NullMarked;
