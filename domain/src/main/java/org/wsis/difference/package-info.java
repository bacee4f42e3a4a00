/** What one state of a thing says otherwise than another, field by field and word by word, ready to show. */
@NullMarked
package org.wsis.difference;

import org.jspecify.annotations.NullMarked;
