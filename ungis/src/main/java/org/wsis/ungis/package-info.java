/** The UN Group on the Information Society: members, calendar of events, repository. Its pages come with its own issue; until then the module holds no code. */
@NullMarked
package org.wsis.ungis;

import org.jspecify.annotations.NullMarked;
