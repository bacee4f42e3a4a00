/** The register of organisations for staff: find, edit, merge, split, undo; and its suggestions for everybody's forms. */
@NullMarked
package org.wsis.portal.admin.organisations;

import org.jspecify.annotations.NullMarked;
