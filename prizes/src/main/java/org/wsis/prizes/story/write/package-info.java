/** Where the submitters of champions write their stories and send them. */
@NullMarked
package org.wsis.prizes.story.write;

import org.jspecify.annotations.NullMarked;
