/** How what is typed into a form becomes its record, whatever it is. */
@NullMarked
package org.wsis.web.form;

import org.jspecify.annotations.NullMarked;
