package org.wsis.consultation.theme;

import org.wsis.consultation.question.Wording;

/**
 * What staff say of a theme.
 *
 * @param about may say nothing
 * @param place among the others, from 1
 */
record ThemeWords(Wording title, Wording about, int place) {}
