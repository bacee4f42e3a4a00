/** Special repositories: parts of the register with an introduction and questions of their own; an entry can be in several. */
@NullMarked
package org.wsis.stocktaking.collection;

import org.jspecify.annotations.NullMarked;
