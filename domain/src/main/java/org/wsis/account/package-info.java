/** People and what they may do: accounts, roles, the actor of a request. */
@NullMarked
package org.wsis.account;

import org.jspecify.annotations.NullMarked;
