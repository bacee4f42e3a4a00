package org.wsis.portal.changes;

import java.util.List;

/**
 * Some changes, oldest first.
 *
 * @param next what to ask for as {@code since} the next time; also the place to wait at when nothing is left
 * @param more whether there are more already
 */
record ChangesPage(List<ChangeJson> items, String next, boolean more) {}
