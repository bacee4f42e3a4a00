/** The publication of an edition's success stories: frozen, with a sum that anybody can check, as pages and as a document. */
@NullMarked
package org.wsis.prizes.story.book;

import org.jspecify.annotations.NullMarked;
