/** The page on which people register, change and cancel. */
@NullMarked
package org.wsis.forum.registration.page;

import org.jspecify.annotations.NullMarked;
