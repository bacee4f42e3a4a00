/** Who may do what: the filter chain, sign-in, second factors, rate limits. */
@NullMarked
package org.wsis.portal.security;

import org.jspecify.annotations.NullMarked;
