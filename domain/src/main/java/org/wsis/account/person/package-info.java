/** The account itself, the roles it holds and held, its lock. */
@NullMarked
package org.wsis.account.person;

import org.jspecify.annotations.NullMarked;
