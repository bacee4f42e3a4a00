/** Where staff open editions of the Forum and say what is known of them. */
@NullMarked
package org.wsis.forum.edition.admin;

import org.jspecify.annotations.NullMarked;
