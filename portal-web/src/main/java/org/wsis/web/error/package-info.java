/** Pages for what went wrong: they say what to do, and never more than a reference number about the inside. */
@NullMarked
package org.wsis.web.error;

import org.jspecify.annotations.NullMarked;
