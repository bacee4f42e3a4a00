package org.wsis.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.StakeholderType;

/** What staff can do to the register. */
public sealed interface OrganisationAct {
    /** The organisation that it is done to. */
    OrganisationId organisation();

    /** Changes its own name, type or country; the name before stays an alias. Refused if it changed since {@code version}. */
    record Edit(
            OrganisationId organisation,
            long version,
            String name,
            @Nullable StakeholderType type,
            @Nullable String country)
            implements OrganisationAct {}

    /** Adds an alias, or its name in a language (a two-letter code). */
    record AddName(
            OrganisationId organisation,
            String name,
            @Nullable String language) implements OrganisationAct {}

    /** Removes an alias; its own name cannot be removed. */
    record RemoveName(OrganisationId organisation, UUID name) implements OrganisationAct {}

    /** Confirms a mail domain as its own. */
    record ConfirmDomain(OrganisationId organisation, String domain) implements OrganisationAct {}

    /** Takes a confirmed domain away. */
    record RemoveDomain(OrganisationId organisation, String domain) implements OrganisationAct {}

    /** Approves or declines a request to represent it that waits; nobody decides about themselves. */
    record Decide(OrganisationId organisation, UUID representative, boolean approved) implements OrganisationAct {}

    /** Ends an approved representation; nobody ends their own in this way. */
    record End(OrganisationId organisation, UUID representative) implements OrganisationAct {}

    /** Merges another into it: names, domains and representatives move, and the other's id leads here. */
    record Merge(OrganisationId organisation, OrganisationId other) implements OrganisationAct {}

    /** Makes a new organisation of some of its names, domains and representatives. */
    record Split(
            OrganisationId organisation,
            String name,
            @Nullable StakeholderType type,
            @Nullable String country,
            List<UUID> names,
            List<String> domains,
            List<UUID> representatives)
            implements OrganisationAct {}

    /** Undoes an act that no later act rests on; everything is as it was before. */
    record Undo(OrganisationId organisation, UUID act) implements OrganisationAct {}
}
