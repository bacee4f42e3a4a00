/** Success stories: what champions tell of their projects after the contest, and what becomes of it. */
@NullMarked
package org.wsis.prizes.story;

import org.jspecify.annotations.NullMarked;
