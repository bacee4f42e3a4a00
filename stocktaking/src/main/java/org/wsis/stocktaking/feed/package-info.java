/** The newest entries of any search, to follow with a feed reader (Atom 1.0, RFC 4287). */
@NullMarked
package org.wsis.stocktaking.feed;

import org.jspecify.annotations.NullMarked;
