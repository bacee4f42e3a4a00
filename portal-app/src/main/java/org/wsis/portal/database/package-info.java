/** Where the portal's data are: an external PostgreSQL or the embedded one, each with an owner and an application role. */
@NullMarked
package org.wsis.portal.database;

import org.jspecify.annotations.NullMarked;
