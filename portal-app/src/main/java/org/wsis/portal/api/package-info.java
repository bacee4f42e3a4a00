/** The description of what programs can read (OpenAPI). */
@NullMarked
package org.wsis.portal.api;

import org.jspecify.annotations.NullMarked;
