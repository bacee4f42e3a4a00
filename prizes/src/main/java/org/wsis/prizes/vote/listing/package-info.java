/** Lists of the vote for programs: a page of projects with the counts of two facets. */
@NullMarked
package org.wsis.prizes.vote.listing;

import org.jspecify.annotations.NullMarked;
