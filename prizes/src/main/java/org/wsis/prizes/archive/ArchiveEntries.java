package org.wsis.prizes.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.imports.Origin;
import org.wsis.imports.Remark;
import org.wsis.organisation.OrganisationId;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.stocktaking.ArchiveEntry;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.Stocktaking;

/**
 * Makes entries of the stocktaking register from prize records: every prize project was an entry. A record whose source
 * names no project, no organisation or no year stays a record only.
 */
@Component
class ArchiveEntries {
    private static final int LONGEST_TITLE = 200;

    private final Stocktaking stocktaking;
    private final Reference reference;

    ArchiveEntries(Stocktaking stocktaking, Reference reference) {
        this.stocktaking = stocktaking;
        this.reference = reference;
    }

    /** The remarks of the reading, and whether it becomes an entry. */
    List<Remark> remarks(ArchiveReading.Prize prize) {
        if (fits(prize.facts())) {
            return prize.remarks();
        }
        var remarks = new ArrayList<Remark>(prize.remarks());
        remarks.add(Remark.of("prizes.import.no-entry"));
        return remarks;
    }

    /** The same of a prize that is corrected: its entry may be somebody's by now. */
    List<Remark> remarks(ArchiveReading.Prize prize, @Nullable EntryId entry) {
        if (entry == null || stocktaking.follows(entry)) {
            return remarks(prize);
        }
        var remarks = new ArrayList<Remark>(remarks(prize));
        remarks.add(Remark.of("prizes.import.entry-stays"));
        return remarks;
    }

    /** Enters it, if it fits, in the running transaction. */
    Optional<EntryId> enter(PrizeFacts facts, @Nullable OrganisationId organisation, Origin origin) {
        return known(facts, organisation).map(known -> stocktaking.archive(known, origin));
    }

    /** Brings its entry up to date, unless a person looks after it. */
    void correct(EntryId entry, PrizeFacts facts, @Nullable OrganisationId organisation, Origin origin) {
        if (stocktaking.follows(entry)) {
            known(facts, organisation).ifPresent(known -> stocktaking.correct(entry, known, origin));
        }
    }

    private Optional<ArchiveEntry> known(PrizeFacts facts, @Nullable OrganisationId organisation) {
        String project = facts.project();
        Integer year = facts.year();
        if (!fits(facts) || project == null || year == null) {
            return Optional.empty();
        }
        return Optional.of(new ArchiveEntry(
                project,
                organisation,
                facts.country(),
                facts.international() && facts.country() == null,
                lines(facts.category()),
                year,
                facts.source()));
    }

    private static boolean fits(PrizeFacts facts) {
        String project = facts.project();
        return project != null
                && project.length() <= LONGEST_TITLE
                && facts.organisation() != null
                && facts.year() != null;
    }

    private List<String> lines(@Nullable Integer category) {
        return reference.actionLines().stream()
                .filter(line -> category != null && line.order() == category)
                .map(ActionLine::code)
                .toList();
    }
}
