/** The register of ICT-for-development activities since 2004 (Tunis Agenda, paragraph 120). */
@NullMarked
package org.wsis.stocktaking;

import org.jspecify.annotations.NullMarked;
