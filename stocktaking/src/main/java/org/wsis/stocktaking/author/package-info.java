/** People who write an entry together with its owner, and the invitations that they answer. */
@NullMarked
package org.wsis.stocktaking.author;

import org.jspecify.annotations.NullMarked;
