/** How people report an activity: the form in steps, the files, the check, and the page of their own entries. */
@NullMarked
package org.wsis.stocktaking.submit;

import org.jspecify.annotations.NullMarked;
