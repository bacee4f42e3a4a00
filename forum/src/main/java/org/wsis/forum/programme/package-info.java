/** The agenda as it was released last, for everybody: by day, sifted, session by session, and what each release changed. */
@NullMarked
package org.wsis.forum.programme;

import org.jspecify.annotations.NullMarked;
