/** Runs the persistent jobs that modules declare as {@code Task} beans, each on one node at a time. */
@NullMarked
package org.wsis.portal.jobs;

import org.jspecify.annotations.NullMarked;
