/** What facilitators propose for the matrix, and how staff decide and publish it. */
@NullMarked
package org.wsis.portal.process.proposal;

import org.jspecify.annotations.NullMarked;
