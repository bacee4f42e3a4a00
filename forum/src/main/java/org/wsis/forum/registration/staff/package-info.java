/** What staff see of registrations, and decide. */
@NullMarked
package org.wsis.forum.registration.staff;

import org.jspecify.annotations.NullMarked;
