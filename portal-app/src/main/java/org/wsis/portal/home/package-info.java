/** The home page: what is open now and until when, the year's timeline, the latest of each module. */
@NullMarked
package org.wsis.portal.home;

import org.jspecify.annotations.NullMarked;
