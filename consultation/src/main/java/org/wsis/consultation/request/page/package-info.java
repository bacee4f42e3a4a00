/** The pages on which people ask for workshops, stands and partnerships. */
@NullMarked
package org.wsis.consultation.request.page;

import org.jspecify.annotations.NullMarked;
