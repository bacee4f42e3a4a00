/** What waits for a click in a letter: tokens, sign-ups, moves to another address. */
@NullMarked
package org.wsis.account.token;

import org.jspecify.annotations.NullMarked;
