/** Who stands for the vote, as everybody sees it: the list, each project with its button, the short links. */
@NullMarked
package org.wsis.prizes.vote.nominee;

import org.jspecify.annotations.NullMarked;
