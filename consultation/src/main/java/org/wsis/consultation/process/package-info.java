/** What a consultation is: its name, its words, and where the schedule has its phases. */
@NullMarked
package org.wsis.consultation.process;

import org.jspecify.annotations.NullMarked;
