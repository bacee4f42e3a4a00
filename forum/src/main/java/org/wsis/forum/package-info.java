/** The yearly WSIS Forum: its editions and the sessions to be; tracks, speakers, exhibition and outcomes come with their own issue. */
@NullMarked
package org.wsis.forum;

import org.jspecify.annotations.NullMarked;
