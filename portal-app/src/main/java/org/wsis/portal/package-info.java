/** What only the deployable knows: database, security, home, the account pages, the admin frame, composition. */
@NullMarked
package org.wsis.portal;

import org.jspecify.annotations.NullMarked;
