/** Phases of every process, their amendments, and the portal's clock. Days are days of Geneva ({@code Europe/Zurich}). */
@NullMarked
package org.wsis.schedule;

import org.jspecify.annotations.NullMarked;
