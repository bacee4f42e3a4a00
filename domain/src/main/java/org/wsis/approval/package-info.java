/** Acts that need a second person: one asks, another approves or refuses, else the request expires. */
@NullMarked
package org.wsis.approval;

import org.jspecify.annotations.NullMarked;
