/** The WSIS Fund in Trust: yearly calls, contributors, partnership packages. Its pages come with its own issue; until then the module holds no code. */
@NullMarked
package org.wsis.trustfund;

import org.jspecify.annotations.NullMarked;
