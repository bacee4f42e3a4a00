/** What people answer to a questionnaire: read from forms, checked, kept with its version, shown and exported. */
@NullMarked
package org.wsis.consultation.answer;

import org.jspecify.annotations.NullMarked;
