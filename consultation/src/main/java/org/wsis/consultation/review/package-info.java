/** Reviews and events of regions and countries, which send their input to a consultation. */
@NullMarked
package org.wsis.consultation.review;

import org.jspecify.annotations.NullMarked;
