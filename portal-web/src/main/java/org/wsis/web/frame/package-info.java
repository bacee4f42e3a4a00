/** What every page has around it: language, navigation, the person signed in, the request's number. */
@NullMarked
package org.wsis.web.frame;

import org.jspecify.annotations.NullMarked;
