/** How the search index stands, as the secretariat sees it. */
@NullMarked
package org.wsis.portal.admin.search;

import org.jspecify.annotations.NullMarked;
