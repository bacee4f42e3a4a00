/** The pages of Action Lines and of goals, and the texts that facilitators keep there. */
@NullMarked
package org.wsis.portal.process.line;

import org.jspecify.annotations.NullMarked;
