/** What every public service has: contact, help, privacy, terms, accessibility, and problems that readers report. */
@NullMarked
package org.wsis.portal.service;

import org.jspecify.annotations.NullMarked;
