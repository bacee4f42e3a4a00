package org.wsis.organisation;

import java.util.List;
import java.util.Optional;

/** The register as staff see it. */
public interface OrganisationCatalogue {
    /** Organisations by name, or for a text those like it, spelling forgiven. */
    List<OrganisationView> search(String text, int offset, int limit);

    /** How many organisations there are; for a text at most 50. */
    int count(String text);

    /** Everything about the organisation; an id that was merged away finds the one that stayed. */
    Optional<OrganisationPage> page(OrganisationId id);
}
