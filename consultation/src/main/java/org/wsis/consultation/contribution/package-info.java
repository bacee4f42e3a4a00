/** Where people answer what a consultation asks. */
@NullMarked
package org.wsis.consultation.contribution;

import org.jspecify.annotations.NullMarked;
