package org.wsis.consultation.facilitator.board;

import java.util.List;

/**
 * What came of publishing.
 *
 * @param published how many are new
 * @param others the names of those who became ready, or changed, since the page was shown
 */
record Publication(int published, List<String> others) {}
