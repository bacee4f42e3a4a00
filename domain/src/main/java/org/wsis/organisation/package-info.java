/** The register of organisations: names in languages, aliases, domains, representatives. They outlive people. */
@NullMarked
package org.wsis.organisation;

import org.jspecify.annotations.NullMarked;
