/** Where staff write and publish briefs. */
@NullMarked
package org.wsis.consultation.brief.admin;

import org.jspecify.annotations.NullMarked;
