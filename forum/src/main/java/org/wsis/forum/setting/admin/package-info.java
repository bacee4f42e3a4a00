/** Where staff say which days, rooms and tracks an agenda has. */
@NullMarked
package org.wsis.forum.setting.admin;

import org.jspecify.annotations.NullMarked;
