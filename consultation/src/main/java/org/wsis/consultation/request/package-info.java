/** Workshops, stands and partnerships for which people ask with a contribution: what is typed, and what was sent of it. */
@NullMarked
package org.wsis.consultation.request;

import org.jspecify.annotations.NullMarked;
