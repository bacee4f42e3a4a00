/** Lines, goals and countries, read once, and the many ways in which people write a country's name. */
@NullMarked
package org.wsis.reference.catalogue;

import org.jspecify.annotations.NullMarked;
