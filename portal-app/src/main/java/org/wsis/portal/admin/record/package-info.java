/** The record of acts as the secretariat reads it. */
@NullMarked
package org.wsis.portal.admin.record;

import org.jspecify.annotations.NullMarked;
