package org.wsis.portal.phases;

/**
 * A process whose dates one may follow.
 *
 * @param followed whether the reader does
 */
record FollowLine(String process, boolean followed) {}
