/** Where the secretariat asks champions for their stories and moderates what comes. */
@NullMarked
package org.wsis.prizes.story.review;

import org.jspecify.annotations.NullMarked;
