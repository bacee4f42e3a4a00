/** Everything public in files made at night, and the page that explains how programs read the portal. */
@NullMarked
package org.wsis.portal.data;

import org.jspecify.annotations.NullMarked;
