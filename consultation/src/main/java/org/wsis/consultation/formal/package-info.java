/** The formal inputs of reviews and events of regions and countries. */
@NullMarked
package org.wsis.consultation.formal;

import org.jspecify.annotations.NullMarked;
