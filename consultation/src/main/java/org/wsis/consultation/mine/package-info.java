/** What authors see of their contributions, and what they say about them. */
@NullMarked
package org.wsis.consultation.mine;

import org.jspecify.annotations.NullMarked;
