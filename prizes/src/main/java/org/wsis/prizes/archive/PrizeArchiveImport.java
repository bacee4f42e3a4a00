package org.wsis.prizes.archive;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.difference.Difference;
import org.wsis.imports.Column;
import org.wsis.imports.Contrast;
import org.wsis.imports.ImportKind;
import org.wsis.imports.ImportRow;
import org.wsis.imports.Origin;
import org.wsis.imports.Verdict;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.schedule.GenevaTime;
import org.wsis.stocktaking.EntryId;

/** Imports winners, champions and nominees of past years. */
@Component
class PrizeArchiveImport implements ImportKind {
    static final String NAME = "prize-archive";

    private final PrizeRecords records;
    private final Organisations organisations;
    private final ArchiveEntries entries;
    private final FactChanges changes;
    private final Reference reference;
    private final Clock clock;

    PrizeArchiveImport(
            PrizeRecords records,
            Organisations organisations,
            ArchiveEntries entries,
            FactChanges changes,
            Reference reference,
            Clock clock) {
        this.records = records;
        this.organisations = organisations;
        this.entries = entries;
        this.changes = changes;
        this.reference = reference;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("year"),
                Column.required("category"),
                Column.required("project"),
                Column.required("organisation"),
                Column.required("country"),
                Column.required("rank"),
                Column.required("source"));
    }

    @Override
    public String identity(ImportRow row) {
        return switch (read(row)) {
            case ArchiveReading.Prize prize -> prize.facts().identity().toString();
            case ArchiveReading.Unusable unusable -> "row " + row.number();
        };
    }

    @Override
    public Verdict check(ImportRow row) {
        return switch (read(row)) {
            case ArchiveReading.Unusable unusable -> new Verdict.Rejected(unusable.reasons());
            case ArchiveReading.Prize prize ->
                known(prize.facts())
                        .map(known -> compared(known, prize))
                        .orElseGet(() -> new Verdict.New(entries.remarks(prize)));
        };
    }

    @Override
    public String write(ImportRow row, Origin origin) {
        if (!(read(row) instanceof ArchiveReading.Prize prize)) {
            throw new IllegalStateException("Row " + row.number() + " was checked a moment ago");
        }
        PrizeFacts facts = prize.facts();
        OrganisationId organisation = facts.registered() == null
                ? null
                : organisations.findOrRegister(facts.registered(), null, facts.country());
        PrizeRecord written = known(facts).orElseGet(() -> PrizeRecord.of(facts, organisation));
        written.correct(facts, organisation);
        EntryId entry = written.entry();
        if (entry == null) {
            entries.enter(facts, organisation, origin).ifPresent(written::enteredAs);
        } else {
            entries.correct(entry, facts, organisation, origin);
        }
        return records.saveAndFlush(written).id().value().toString();
    }

    private Verdict compared(PrizeRecord known, ArchiveReading.Prize prize) {
        String id = known.id().value().toString();
        return known.says(prize.facts())
                ? new Verdict.Unchanged(id, entries.remarks(prize))
                : new Verdict.Changed(
                        id, entries.remarks(prize, known.entry()), changes.contrast(known.facts(), prize.facts()));
    }

    @Override
    public List<Difference> differences(Contrast contrast, Locale locale) {
        return changes.differences(contrast, locale);
    }

    private Optional<PrizeRecord> known(PrizeFacts facts) {
        PrizeFacts.Identity asked = facts.identity();
        return asked.project() == null && asked.organisation() == null
                ? records.nameless(asked.year(), asked.category(), asked.country())
                : records.named(asked.year(), asked.project(), asked.organisation(), asked.country());
    }

    private ArchiveReading read(ImportRow row) {
        return ArchiveRules.read(
                reference::countryOf,
                code -> reference.actionLine(code).map(ActionLine::order),
                GenevaTime.dayOf(clock.instant()).getYear(),
                row);
    }
}
