/** The register as tables to download. */
@NullMarked
package org.wsis.stocktaking.export;

import org.jspecify.annotations.NullMarked;
