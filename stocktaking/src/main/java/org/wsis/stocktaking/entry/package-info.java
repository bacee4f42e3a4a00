/** An entry of the register: its content, its states, its history, and the desks at which owners and moderators act. */
@NullMarked
package org.wsis.stocktaking.entry;

import org.jspecify.annotations.NullMarked;
