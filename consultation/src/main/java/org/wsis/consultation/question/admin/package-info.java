/** Where staff build questionnaires. */
@NullMarked
package org.wsis.consultation.question.admin;

import org.jspecify.annotations.NullMarked;
