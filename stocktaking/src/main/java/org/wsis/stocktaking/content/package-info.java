/** What an entry says, step by step of its form, and what is asked of it before it can be handed in. */
@NullMarked
package org.wsis.stocktaking.content;

import org.jspecify.annotations.NullMarked;
