/** What forms about consultations offer to choose from. */
@NullMarked
package org.wsis.consultation.choice;

import org.jspecify.annotations.NullMarked;
