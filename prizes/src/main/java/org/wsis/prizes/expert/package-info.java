/** The Expert Group of an edition: its members, their conflicts, who reads what, and what their scores say together. */
@NullMarked
package org.wsis.prizes.expert;

import org.jspecify.annotations.NullMarked;
