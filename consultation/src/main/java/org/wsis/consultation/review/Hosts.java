package org.wsis.consultation.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;

/** The organisations of the register that held reviews and events, by the names that staff type. */
@Component
class Hosts {
    private static final int LIKE = 10;

    private final Organisations organisations;

    Hosts(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The organisation of exactly this name or alias, case and accents aside. */
    Optional<UUID> named(String name) {
        String plain = organisations.plain(name);
        List<OrganisationId> like = organisations.suggest(name, LIKE).stream()
                .map(OrganisationView::id)
                .toList();
        var names = organisations.plainNames(like);
        return like.stream()
                .filter(id -> names.getOrDefault(id, Set.of()).contains(plain))
                .map(OrganisationId::value)
                .findFirst();
    }

    /** What the register calls it, or null if there is none. */
    @Nullable
    String nameOf(@Nullable UUID organisation) {
        return organisation == null
                ? null
                : organisations
                        .find(new OrganisationId(organisation))
                        .map(OrganisationView::name)
                        .orElse(null);
    }
}
