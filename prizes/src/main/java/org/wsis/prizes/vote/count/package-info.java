/** What the secretariat does about a vote: turnout without standings, ballots set aside by two people, the count. */
@NullMarked
package org.wsis.prizes.vote.count;

import org.jspecify.annotations.NullMarked;
