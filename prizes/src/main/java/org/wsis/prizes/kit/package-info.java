/** What a nominee campaigns with: the code of its short link, a picture to share, words to paste. */
@NullMarked
package org.wsis.prizes.kit;

import org.jspecify.annotations.NullMarked;
