/** Where staff import tables: hand in, look at the dry run, start, take the result. */
@NullMarked
package org.wsis.portal.admin.imports;

import org.jspecify.annotations.NullMarked;
