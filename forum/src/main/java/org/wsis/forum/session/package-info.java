/** Sessions to be: what accepted requests for workshops asked for. */
@NullMarked
package org.wsis.forum.session;

import org.jspecify.annotations.NullMarked;
