/** Keeps the register of organisations: lookups that forgive spelling, and the staff's acts, each of which can be undone. */
@NullMarked
package org.wsis.organisation.register;

import org.jspecify.annotations.NullMarked;
