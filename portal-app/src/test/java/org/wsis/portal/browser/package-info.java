/** Tests in a real browser against the running portal, and the checks that every page must pass. */
@NullMarked
package org.wsis.portal.browser;

import org.jspecify.annotations.NullMarked;
