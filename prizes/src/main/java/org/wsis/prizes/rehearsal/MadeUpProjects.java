package org.wsis.prizes.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.organisation.Organisations;
import org.wsis.prizes.archive.PastWinners;
import org.wsis.prizes.edition.Category;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.edition.Step;
import org.wsis.prizes.project.Places;
import org.wsis.prizes.project.ProjectId;
import org.wsis.reference.ContentRow;
import org.wsis.reference.Reference;
import org.wsis.reference.StakeholderType;
import org.wsis.schedule.PhaseView;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.Stocktaking;

/** Writes projects that nobody handed in, each marked as made up, as far as the edition has come by the portal's clock. */
@Component
class MadeUpProjects {
    /** No account has this id. */
    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final JdbcClient database;
    private final Organisations organisations;
    private final Stocktaking stocktaking;
    private final Contests contests;
    private final Reference reference;
    private final Places places;
    private final Clock clock;

    MadeUpProjects(
            JdbcClient database,
            Organisations organisations,
            Stocktaking stocktaking,
            Contests contests,
            Reference reference,
            Places places,
            Clock clock) {
        this.database = database;
        this.organisations = organisations;
        this.stocktaking = stocktaking;
        this.contests = contests;
        this.reference = reference;
        this.places = places;
        this.clock = clock;
    }

    void add(EditionView edition, Category category, ContentRow row, String country) {
        String place = reference.countryName(country, Locale.ENGLISH);
        String organisation = "Made-up society of %s, %s".formatted(place, category.line());
        var project = new MadeUp(
                UUID.randomUUID(),
                edition.year(),
                category,
                "%s in %s (made up)".formatted(row.get("title"), place),
                organisation,
                organisations.findOrRegister(organisation, StakeholderType.CIVIL_SOCIETY, country),
                country,
                description().formatted(row.get("about"), place).strip());
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        boolean nominated = hasVotingBegun(edition, now.toInstant());
        hand(project, stocktaking.hold(project.entry(), NOBODY), nominated ? "NOMINATED" : "SUBMITTED", now);
        if (nominated) {
            places.give(new ProjectId(project.id()), now.toInstant());
        }
    }

    private boolean hasVotingBegun(EditionView edition, Instant now) {
        return contests.phase(edition.year(), Step.VOTING)
                .map(PhaseView::opensAt)
                .filter(opens -> !now.isBefore(opens))
                .isPresent();
    }

    private void hand(MadeUp project, EntryId entry, String state, OffsetDateTime now) {
        database.sql("""
                        INSERT INTO prizes.project (id, version, edition, category, number, entry, state, created_at,
                            changed_at, submitted_at, title, title_plain, maturity, organisation, organisation_id,
                            stakeholder_type, country, short_description, quantitative, qualitative, partnerships, challenges)
                        VALUES (:id, 0, :edition, :category, nextval('prizes.project_number'), :entry, :state, :now, :now,
                            :now, :title, :plain, 'PHASE_ENDED', :organisation, :from, 'CIVIL_SOCIETY', :country,
                            :description, 'Made up', 'Made up', 'Made up', 'Made up')""")
                .param("id", project.id())
                .param("edition", project.edition())
                .param("category", project.category().number())
                .param("entry", entry.value())
                .param("state", state)
                .param("now", now)
                .param("title", project.title())
                .param("plain", PastWinners.plain(project.title()))
                .param("organisation", project.organisation())
                .param("from", project.from().value())
                .param("country", project.country())
                .param("description", project.description())
                .update();
        for (int goal : MadeUp.GOALS) {
            database.sql("INSERT INTO prizes.project_linkage (project, sdg, words) VALUES (?, ?, 'Made up')")
                    .params(project.id(), goal)
                    .update();
        }
    }

    private static String description() {
        try {
            return new ClassPathResource("data/made_up_description.txt").getContentAsString(UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
