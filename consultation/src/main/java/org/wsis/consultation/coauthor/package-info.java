/** Who else wrote a contribution: named by its author, asked by letter, and credited where they agreed. */
@NullMarked
package org.wsis.consultation.coauthor;

import org.jspecify.annotations.NullMarked;
