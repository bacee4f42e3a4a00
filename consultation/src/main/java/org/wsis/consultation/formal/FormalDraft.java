package org.wsis.consultation.formal;

import java.time.LocalDate;
import org.wsis.consultation.answer.Answers;
import org.wsis.reference.Language;

/**
 * What is to be handed in.
 *
 * @param seen one more than the version that was seen, 0 if none was handed in
 */
record FormalDraft(
        String title, Language language, Answers answers, String adoptedBy, LocalDate adoptedOn, long seen) {}
