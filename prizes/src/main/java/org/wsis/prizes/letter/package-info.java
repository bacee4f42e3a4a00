/** Letters about what became of projects: staff read and count them, then let them leave, each once. */
@NullMarked
package org.wsis.prizes.letter;

import org.jspecify.annotations.NullMarked;
