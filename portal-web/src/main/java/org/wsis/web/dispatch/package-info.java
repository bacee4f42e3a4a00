/** Which controller answers an address, and what hands it its request. */
@org.jspecify.annotations.NullMarked
package org.wsis.web.dispatch;
