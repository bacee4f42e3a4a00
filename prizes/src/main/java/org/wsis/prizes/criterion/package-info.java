/** By what the projects of an edition are judged: names, what each score means, and weights. */
@NullMarked
package org.wsis.prizes.criterion;

import org.jspecify.annotations.NullMarked;
