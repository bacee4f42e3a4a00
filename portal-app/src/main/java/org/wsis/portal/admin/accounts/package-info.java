/** Administrators' pages of accounts: find, give and end roles, lock; each with a reason and a trace. */
@NullMarked
package org.wsis.portal.admin.accounts;

import org.jspecify.annotations.NullMarked;
