package org.wsis.portal.admin.record;

import org.jspecify.annotations.Nullable;
import org.wsis.audit.Trail;

/**
 * An act with the name of who did it.
 *
 * @param name null for the portal itself or a deleted account
 */
record RecordLine(Trail.Entry entry, @Nullable String name) {}
