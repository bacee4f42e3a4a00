package org.wsis.consultation.translation;

import java.util.Map;

/**
 * A translation to be kept.
 *
 * @param texts by field
 */
record Draft(String title, Map<String, String> texts) {}
