/** What is known of decisions after their letters have left. */
@NullMarked
package org.wsis.consultation.verdict.told;

import org.jspecify.annotations.NullMarked;
