/** All consultations, and everything about one on a page, for everybody and for staff. */
@NullMarked
package org.wsis.consultation.overview;

import org.jspecify.annotations.NullMarked;
