/** How forms about consultations are answered. */
@NullMarked
package org.wsis.consultation.form;

import org.jspecify.annotations.NullMarked;
