/** Where members of the Expert Group read projects and say what they think of them. */
@NullMarked
package org.wsis.prizes.review;

import org.jspecify.annotations.NullMarked;
