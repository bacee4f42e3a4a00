/** What those who run the portal need: figures for monitoring, and refusal of requests that nobody's browser sends. */
@NullMarked
package org.wsis.portal.operation;

import org.jspecify.annotations.NullMarked;
