package org.wsis.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.StakeholderType;

/** Asks the register of organisations. */
public interface Organisations {
    /** Organisations whose name or alias is like the text, spelling forgiven, best first. */
    List<OrganisationView> suggest(String text, int limit);

    /**
     * The organisation of exactly this name or alias (case, accents and spaces aside) in this country, else a new one,
     * registered in the running transaction. Two at once with the same name get the same organisation.
     */
    OrganisationId findOrRegister(String name, @Nullable StakeholderType type, @Nullable String country);

    /** The organisation; an id that was merged away finds the one that stayed. */
    Optional<OrganisationView> find(OrganisationId id);

    /** The organisations, by the id asked for, in one query. */
    Map<OrganisationId, OrganisationView> findAll(Collection<OrganisationId> ids);

    /** Every id that finds this organisation: its own, and those of organisations that were merged into it. */
    Set<OrganisationId> idsOf(OrganisationId id);
}
