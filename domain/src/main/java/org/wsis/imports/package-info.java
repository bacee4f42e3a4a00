/** Tables that come into the portal: a dry run says every row's fate before anything is written; a file read twice changes nothing. */
@NullMarked
package org.wsis.imports;

import org.jspecify.annotations.NullMarked;
