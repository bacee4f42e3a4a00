/** What the process is made of: Action Lines, SDGs and targets, countries, regions, stakeholder types, languages, the matrix. */
@NullMarked
package org.wsis.reference;

import org.jspecify.annotations.NullMarked;
