/** Acts that need a second person, as the secretariat sees and decides them. */
@NullMarked
package org.wsis.portal.admin.approvals;

import org.jspecify.annotations.NullMarked;
