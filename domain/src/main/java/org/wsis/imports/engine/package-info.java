/** Reads files, asks the kind of import about each row, and writes rows one by one so that a killed import goes on where it was. */
@NullMarked
package org.wsis.imports.engine;

import org.jspecify.annotations.NullMarked;
