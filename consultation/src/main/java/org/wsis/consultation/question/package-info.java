/** What a consultation asks: questionnaires with their versions, each text in several languages. */
@NullMarked
package org.wsis.consultation.question;

import org.jspecify.annotations.NullMarked;
