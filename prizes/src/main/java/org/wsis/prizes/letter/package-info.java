/** Letters that staff read and count before they leave, each once. */
@NullMarked
package org.wsis.prizes.letter;

import org.jspecify.annotations.NullMarked;
