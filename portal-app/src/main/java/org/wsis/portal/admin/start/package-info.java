/** The secretariat's start page: what waits, and the way to every section. */
@NullMarked
package org.wsis.portal.admin.start;

import org.jspecify.annotations.NullMarked;
