package org.wsis.prizes.project;

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
    private static final String OTHERS = """
            SELECT bool_or(category = :category::integer) AS another, bool_or(title_plain = :title) AS twice
            FROM prizes.project WHERE edition = :edition AND state NOT IN ('DRAFT', 'WITHDRAWN') AND id <> :project
                AND organisation_id = ANY (:organisations::uuid[])
            """;

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
        boolean won = winners.include(face.title(), face.organisation(), organisation);
        if (organisation == null) {
            return new Known(false, false, won);
        }
        return sql.sql(OTHERS)
                .param("edition", edition)
                .param("project", project.value())
                .param("category", content.category())
                .param("title", PastWinners.plain(face.title()))
                .param(
                        "organisations",
                        organisations.idsOf(organisation).stream()
                                .map(OrganisationId::value)
                                .toArray(UUID[]::new))
                .query((row, number) -> new Known(row.getBoolean("another"), row.getBoolean("twice"), won))
                .single();
    }
}
