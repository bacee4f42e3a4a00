package org.wsis.prizes.archive;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.organisation.OrganisationId;
import org.wsis.stocktaking.EntryId;

/** Takes what a contest on this portal gave into the archive, so that both read as one. What it writes is public at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContestRecords {
    static final String SOURCE = "WSIS Prizes, counted and chosen on this portal";
    private static final int LAST_CATEGORY = 18;

    private final PrizeRecords records;

    ContestRecords(PrizeRecords records) {
        this.records = records;
    }

    /**
     * A champion.
     *
     * @param organisation as it was written
     * @param registered in the register
     * @param country ISO 3166-1 alpha-2, or null
     * @param winner whether it holds the prize of its category
     * @param entry its entry of the stocktaking
     */
    public record Honoured(
            int category,
            String title,
            String organisation,
            OrganisationId registered,
            @Nullable String country,
            boolean international,
            boolean winner,
            EntryId entry) {}

    /** The archive says this of the project from now on. */
    public void write(int year, Honoured project) {
        PrizeFacts facts = facts(year, project);
        PrizeFacts.Identity known = facts.identity();
        PrizeRecord written = records.named(known.year(), known.project(), known.organisation(), known.country())
                .orElseGet(() -> PrizeRecord.of(facts, project.registered()));
        written.correct(facts, project.registered());
        written.enteredAs(project.entry());
        records.saveAndFlush(written);
    }

    private static PrizeFacts facts(int year, Honoured project) {
        boolean official = project.category() <= LAST_CATEGORY;
        return new PrizeFacts(
                year,
                official ? project.category() : null,
                official ? CategoryBasis.STATED : CategoryBasis.NOT_STATED,
                project.title(),
                project.organisation(),
                project.organisation(),
                project.country(),
                project.international(),
                project.winner() ? Rank.WINNER : Rank.CHAMPION,
                SOURCE);
    }
}
