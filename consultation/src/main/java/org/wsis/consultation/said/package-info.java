/** What staff say to everybody, in the languages in which they say it. */
@NullMarked
package org.wsis.consultation.said;

import org.jspecify.annotations.NullMarked;
