/** Who is there, by the code of the badge. */
@NullMarked
package org.wsis.forum.registration.checkin;

import org.jspecify.annotations.NullMarked;
