package org.wsis.prizes.archive;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PrizeRecords extends Repository<PrizeRecord, PrizeRecord.Id> {
    PrizeRecord saveAndFlush(PrizeRecord prize);

    /** The record of a named project or organisation. */
    @Query("""
            select r from PrizeRecord r
            where r.year is not distinct from :year and r.projectPlain is not distinct from :project
              and r.organisationPlain is not distinct from :organisation and r.country is not distinct from :country
              and (r.project is not null or r.organisation is not null)
            """)
    Optional<PrizeRecord> named(
            @Nullable Integer year, @Nullable String project, @Nullable String organisation, @Nullable String country);

    /** The record of which the source names neither project nor organisation. */
    @Query("""
            select r from PrizeRecord r
            where r.year is not distinct from :year and r.category is not distinct from :category
              and r.country is not distinct from :country and r.project is null and r.organisation is null
            """)
    Optional<PrizeRecord> nameless(@Nullable Integer year, @Nullable Integer category, @Nullable String country);

    /** The records of a year, or those of no year for null, in the order of their page. */
    @Query("""
            select new org.wsis.prizes.archive.PrizeLine(
                r.year, r.category, r.categoryBasis, r.project, r.organisation, r.country, r.international, r.rank,
                r.source, r.entry)
            from PrizeRecord r where r.year is not distinct from :year
            order by r.category nulls last,
                case r.rank when org.wsis.prizes.archive.Rank.WINNER then 1
                            when org.wsis.prizes.archive.Rank.CHAMPION then 2
                            when org.wsis.prizes.archive.Rank.UNSTATED then 3 else 4 end,
                r.project nulls last, r.organisation nulls last, r.country
            """)
    List<PrizeLine> ofYear(@Nullable Integer year);

    /** How many records each year has. */
    @Query("""
            select new org.wsis.prizes.archive.YearCount(r.year, count(r),
                sum(case when r.rank = org.wsis.prizes.archive.Rank.WINNER then 1 else 0 end),
                sum(case when r.rank = org.wsis.prizes.archive.Rank.CHAMPION then 1 else 0 end),
                sum(case when r.rank = org.wsis.prizes.archive.Rank.NOMINEE then 1 else 0 end),
                sum(case when r.rank = org.wsis.prizes.archive.Rank.UNSTATED then 1 else 0 end))
            from PrizeRecord r group by r.year order by r.year desc nulls last
            """)
    List<YearCount> counts();
}
