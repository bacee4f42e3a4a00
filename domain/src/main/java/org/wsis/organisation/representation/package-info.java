/** How people come to speak for an organisation: requests, decisions, and what the person is told. */
@NullMarked
package org.wsis.organisation.representation;

import org.jspecify.annotations.NullMarked;
