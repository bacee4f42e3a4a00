/** Where staff choose winners among champions by what the Expert Group thinks of them, sealed until the ceremony. */
@NullMarked
package org.wsis.prizes.selection;

import org.jspecify.annotations.NullMarked;
