/** Translations of contributions by the secretariat. The original stays what counts. */
@NullMarked
package org.wsis.consultation.translation;

import org.jspecify.annotations.NullMarked;
