/** Open consultations: the preparatory process of each Forum and any other, with phases, meetings and reviews. */
@NullMarked
package org.wsis.consultation;

import org.jspecify.annotations.NullMarked;
