/** What staff decide about requests, each decision after the other. */
@NullMarked
package org.wsis.consultation.verdict;

import org.jspecify.annotations.NullMarked;
