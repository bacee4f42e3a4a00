/** My account: my things and their fate, my details, my data, the end of my account. */
@NullMarked
package org.wsis.portal.account.mine;

import org.jspecify.annotations.NullMarked;
