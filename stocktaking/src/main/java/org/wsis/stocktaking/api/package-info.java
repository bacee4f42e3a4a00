/** The register as JSON, read-only, for programs. */
@NullMarked
package org.wsis.stocktaking.api;

import org.jspecify.annotations.NullMarked;
