/** Where staff build an agenda: its grid by day, its sessions, their places. */
@NullMarked
package org.wsis.forum.agenda.admin;

import org.jspecify.annotations.NullMarked;
