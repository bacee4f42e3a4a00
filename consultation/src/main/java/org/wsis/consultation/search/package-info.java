/** What the one search finds in consultations. */
@NullMarked
package org.wsis.consultation.search;

import org.jspecify.annotations.NullMarked;
