/** The user interface kit: page frame, fragments, messages, error advice. Knows no feature. */
@NullMarked
package org.wsis.web;

import org.jspecify.annotations.NullMarked;
