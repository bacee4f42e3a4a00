/** What is to be in the programme of a Forum, as the modules that prepare it tell one another. */
@NullMarked
package org.wsis.programme;

import org.jspecify.annotations.NullMarked;
