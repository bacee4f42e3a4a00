/** Letters about decisions: staff read them as they will leave, change their words, and let them leave, each once. */
@NullMarked
package org.wsis.consultation.verdict.letter;

import org.jspecify.annotations.NullMarked;
