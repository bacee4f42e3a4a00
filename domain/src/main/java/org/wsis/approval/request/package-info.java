/** The stored requests for acts that need a second person. */
@NullMarked
package org.wsis.approval.request;

import org.jspecify.annotations.NullMarked;
