/** Tests of whole portals in processes of their own: several on one database, killed, stopped and started again. */
@NullMarked
package org.wsis.portal.nodes;

import org.jspecify.annotations.NullMarked;
