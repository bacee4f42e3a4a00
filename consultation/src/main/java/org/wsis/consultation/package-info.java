/** The Open Consultation Process that prepares each Forum. Its pages come with its own issue; until then the module holds no code. */
@NullMarked
package org.wsis.consultation;

import org.jspecify.annotations.NullMarked;
