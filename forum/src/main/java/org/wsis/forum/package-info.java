/** The yearly WSIS Forum: sessions, tracks, speakers, exhibition, outcomes. Its pages come with its own issue; until then the module holds no code. */
@NullMarked
package org.wsis.forum;

import org.jspecify.annotations.NullMarked;
