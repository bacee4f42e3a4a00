/** Winners once they are public: who they are, what the archive keeps of them, and the letters that tell them. */
@NullMarked
package org.wsis.prizes.winner;

import org.jspecify.annotations.NullMarked;
