/** The owner's security page: password, address, codes, passkeys, sessions. */
@NullMarked
package org.wsis.portal.account.security;

import org.jspecify.annotations.NullMarked;
