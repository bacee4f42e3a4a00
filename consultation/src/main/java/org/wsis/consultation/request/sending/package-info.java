/** Where requests are sent and withdrawn with their contribution, and their speakers are asked. */
@NullMarked
package org.wsis.consultation.request.sending;

import org.jspecify.annotations.NullMarked;
