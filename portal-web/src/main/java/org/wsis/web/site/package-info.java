/** What programs ask a site for: robots.txt, sitemap.xml, icons, the web manifest. */
@NullMarked
package org.wsis.web.site;

import org.jspecify.annotations.NullMarked;
