/** Passkeys: registering, signing in and removing, by Spring Security's WebAuthn operations with scripts of our own. */
@NullMarked
package org.wsis.portal.account.passkey;

import org.jspecify.annotations.NullMarked;
