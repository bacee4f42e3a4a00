/** WSIS Flash, the newsletter of the process. Its pages come with its own issue; until then the module holds no code. */
@NullMarked
package org.wsis.newsletter;

import org.jspecify.annotations.NullMarked;
