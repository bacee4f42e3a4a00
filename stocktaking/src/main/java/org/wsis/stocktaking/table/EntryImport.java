package org.wsis.stocktaking.table;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wsis.difference.Difference;
import org.wsis.imports.Column;
import org.wsis.imports.Contrast;
import org.wsis.imports.ImportKind;
import org.wsis.imports.ImportRow;
import org.wsis.imports.Origin;
import org.wsis.imports.Verdict;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.Importing;
import org.wsis.stocktaking.entry.Registered;

/** Imports entries: new ones, and what changed in those that are there. */
@Component
class EntryImport implements ImportKind {
    private final Vocabulary vocabulary;
    private final Planning planning;
    private final Importing importing;
    private final Snapshots snapshots;

    EntryImport(Vocabulary vocabulary, Planning planning, Importing importing, Snapshots snapshots) {
        this.vocabulary = vocabulary;
        this.planning = planning;
        this.importing = importing;
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "stocktaking";
    }

    @Override
    public List<Column> columns() {
        return EntryTable.COLUMNS;
    }

    @Override
    public String identity(ImportRow row) {
        return switch (RowReader.read(vocabulary, row)) {
            case Reading.Unusable unusable -> "row " + row.number();
            case Reading.Usable(RowFacts facts) when facts.number() != null -> "number " + facts.number();
            case Reading.Usable(RowFacts facts) ->
                String.join(
                        "|",
                        Plain.of(facts.title()),
                        Plain.of(Objects.requireNonNullElse(facts.who().organisationName(), "")),
                        String.valueOf(facts.who().country()),
                        String.valueOf(facts.who().international()),
                        String.valueOf(facts.year()));
        };
    }

    @Override
    public Verdict check(ImportRow row) {
        return planning.plan(row).verdict();
    }

    @Override
    public String write(ImportRow row, Origin origin) {
        Plan plan = planning.plan(row);
        Registered said = Objects.requireNonNull(plan.said());
        EntryId entry = plan.entry();
        if (entry == null) {
            return importing.enter(said, origin).toString();
        }
        if (plan.verdict() instanceof Verdict.Proposed) {
            importing.propose(entry, said, origin);
        } else {
            importing.amend(entry, said, origin);
        }
        return entry.toString();
    }

    @Override
    public List<Difference> differences(Contrast contrast, Locale locale) {
        return snapshots.differences(contrast, locale);
    }
}
