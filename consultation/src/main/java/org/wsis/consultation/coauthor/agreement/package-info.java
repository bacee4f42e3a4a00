/** Where those who were named as co-authors agree, decline, and take their agreement back. */
@NullMarked
package org.wsis.consultation.coauthor.agreement;

import org.jspecify.annotations.NullMarked;
