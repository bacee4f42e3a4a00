/** Where speakers say whether they agree to be named by a request. */
@NullMarked
package org.wsis.consultation.request.consent;

import org.jspecify.annotations.NullMarked;
