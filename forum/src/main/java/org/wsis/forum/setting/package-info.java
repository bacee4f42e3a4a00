/** What the agenda of an edition is made of before it has sessions: its days, rooms and tracks. */
@NullMarked
package org.wsis.forum.setting;

import org.jspecify.annotations.NullMarked;
