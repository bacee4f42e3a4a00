/** Full-text search in six languages: how words are cut and compared, and how a text in any of them is indexed and found. */
@NullMarked
package org.wsis.search;

import org.jspecify.annotations.NullMarked;
