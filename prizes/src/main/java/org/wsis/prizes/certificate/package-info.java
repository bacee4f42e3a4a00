/** Certificates of champions and winners: as PDF in six languages, and the page on which anybody checks one. */
@NullMarked
package org.wsis.prizes.certificate;

import org.jspecify.annotations.NullMarked;
