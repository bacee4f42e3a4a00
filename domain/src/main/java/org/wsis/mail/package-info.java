/** Letters by mail: each is a row first, sent after commit, once, with its state for staff to see. */
@NullMarked
package org.wsis.mail;

import org.jspecify.annotations.NullMarked;
