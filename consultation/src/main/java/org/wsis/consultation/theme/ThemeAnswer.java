package org.wsis.consultation.theme;

import org.wsis.consultation.question.Wording;

/** The answer to a theme: in what it is reflected, or why it is not taken up. */
record ThemeAnswer(Outcome outcome, Wording words) {}
