/** The editions of the contest: their rules as settings, their categories and phases, and how staff keep them. */
@NullMarked
package org.wsis.prizes.edition;

import org.jspecify.annotations.NullMarked;
