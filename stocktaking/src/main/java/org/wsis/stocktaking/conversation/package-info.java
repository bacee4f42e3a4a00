/** The pages by which staff and the owner of an entry talk about it. */
@NullMarked
package org.wsis.stocktaking.conversation;

import org.jspecify.annotations.NullMarked;
