/** Registrations in numbers that name nobody. */
@NullMarked
package org.wsis.forum.registration.figures;

import org.jspecify.annotations.NullMarked;
