/** Briefs as everybody reads them: page, document and data. */
@NullMarked
package org.wsis.consultation.brief.read;

import org.jspecify.annotations.NullMarked;
