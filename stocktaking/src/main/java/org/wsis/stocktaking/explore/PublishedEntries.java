package org.wsis.stocktaking.explore;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wsis.web.Latest;

interface PublishedEntries extends Repository<PublishedEntry, UUID> {
    @Query("select e from PublishedEntry e where e.id = :id")
    Optional<PublishedEntry> find(UUID id);

    @Query("select e from PublishedEntry e where e.id in :ids")
    List<PublishedEntry> all(Collection<UUID> ids);

    @Query("select e from PublishedEntry e where e.id > :id order by e.id")
    List<PublishedEntry> after(UUID id, Limit limit);

    @Query("""
            select new org.wsis.stocktaking.explore.EntryRow(
                e.id, e.activity.title, e.description.shortDescription, e.activity.kind, e.organisation,
                e.who.organisationName, e.who.stakeholderType, e.who.country, e.who.international,
                e.alignment.actionLines, e.alignment.sdgs, e.year, e.publishedAt)
            from PublishedEntry e where e.id in :ids""")
    List<EntryRow> rows(Collection<UUID> ids);

    /** The published entry that this one continues, and those that continue it. */
    @Query("""
            select new org.wsis.stocktaking.explore.Phase(
                e.id, e.activity.title, e.activity.language, e.year,
                case when e.id = :continued then true else false end)
            from PublishedEntry e where e.id = :continued or e.continues = :id order by e.year, e.publishedAt""")
    List<Phase> phases(UUID id, @Nullable UUID continued, Limit limit);

    @Query("""
            select new org.wsis.web.Latest$Item(
                e.activity.title, concat('/stocktaking/entries/', cast(e.id as string)), e.publishedAt,
                e.who.organisationName)
            from PublishedEntry e order by e.publishedAt desc, e.id""")
    List<Latest.Item> newest(Limit limit);
}
