/** Reference data as JSON. */
@NullMarked
package org.wsis.portal.process.api;

import org.jspecify.annotations.NullMarked;
