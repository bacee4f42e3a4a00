/** My organisations: whom I represent, or asked to, and what became of it. */
@NullMarked
package org.wsis.portal.account.organisation;

import org.jspecify.annotations.NullMarked;
