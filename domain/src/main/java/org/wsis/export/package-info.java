/** Tables that leave the portal: CSV, XLSX and JSON, streamed row by row, with cells that no spreadsheet takes for formulas. */
@NullMarked
package org.wsis.export;

import org.jspecify.annotations.NullMarked;
