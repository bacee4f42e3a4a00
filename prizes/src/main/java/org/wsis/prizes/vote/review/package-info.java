/** Where staff review what the rules met, without whom it favours, and ask to set ballots aside. */
@NullMarked
package org.wsis.prizes.vote.review;

import org.jspecify.annotations.NullMarked;
