/** Contests with made-up projects, to rehearse with. */
@NullMarked
package org.wsis.prizes.rehearsal;

import org.jspecify.annotations.NullMarked;
