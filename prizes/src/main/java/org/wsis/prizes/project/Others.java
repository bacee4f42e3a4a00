package org.wsis.prizes.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.prizes.archive.PastWinners;

/** Looks for what stands against a project: others of its organisation, itself, and prizes that it won. */
@Component
class Others {
    private static final int LIKE = 10;

    private final JdbcClient sql;
    private final Organisations organisations;
    private final PastWinners winners;

    Others(JdbcClient sql, Organisations organisations, PastWinners winners) {
        this.sql = sql;
        this.organisations = organisations;
        this.winners = winners;
    }

    /** The organisation of this name, if the register has one; nothing is registered. */
    Optional<OrganisationId> registered(Face face) {
        String name = face.organisation();
        if (name == null) {
            return Optional.empty();
        }
        return organisations.suggest(name, LIKE).stream()
                .filter(like -> Objects.equals(PastWinners.plain(like.name()), PastWinners.plain(name)))
                .filter(like -> Objects.equals(like.country(), face.country()))
                .map(OrganisationView::id)
                .findFirst();
    }

    /** What is known against it now; of an organisation that is new in the register there are no other projects. */
    Known of(ProjectId project, int edition, Content content, @Nullable OrganisationId organisation) {
        Face face = content.face();
        if (face.title() == null || face.organisation() == null) {
            return Known.NOTHING;
        }
        List<Other> others = organisation == null ? List.of() : others(project, edition, organisation);
        String title = PastWinners.plain(face.title());
        return new Known(
                others.stream().anyMatch(other -> Objects.equals(other.category(), content.category())),
                others.stream().anyMatch(other -> Objects.equals(other.titlePlain(), title)),
                winners.include(face.title(), face.organisation(), organisation));
    }

    private record Other(
            UUID organisationId,
            @Nullable Integer category,
            @Nullable String titlePlain) {}

    /** Those of the organisation, whatever organisations it has taken in since. */
    private List<Other> others(ProjectId project, int edition, OrganisationId organisation) {
        List<Other> all = sql.sql("SELECT organisation_id, category, title_plain FROM prizes.project"
                        + " WHERE edition = :edition AND state NOT IN ('DRAFT', 'WITHDRAWN') AND id <> :project")
                .param("edition", edition)
                .param("project", project.value())
                .query(Other.class)
                .list();
        List<OrganisationId> ids = all.stream()
                .map(other -> new OrganisationId(other.organisationId()))
                .distinct()
                .toList();
        Map<OrganisationId, OrganisationView> standing = ids.isEmpty() ? Map.of() : organisations.findAll(ids);
        return all.stream()
                .filter(other -> Optional.ofNullable(standing.get(new OrganisationId(other.organisationId())))
                        .filter(stands -> stands.id().equals(organisation))
                        .isPresent())
                .toList();
    }
}
