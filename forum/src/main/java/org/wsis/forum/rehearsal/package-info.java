/** Agendas with made-up sessions, to rehearse with. */
@NullMarked
package org.wsis.forum.rehearsal;

import org.jspecify.annotations.NullMarked;
