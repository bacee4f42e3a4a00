package org.wsis.forum.setting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day with sessions.
 *
 * @param title what it is about, as its edition says it, or null
 */
public record AgendaDay(LocalDate day, @Nullable String title) {}
