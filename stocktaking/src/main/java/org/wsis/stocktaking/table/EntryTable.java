package org.wsis.stocktaking.table;

import java.util.List;
import org.wsis.imports.Column;

/** The columns of a table of entries; the other names are those of the portal's exports, in lower case as headings are read. */
final class EntryTable {
    static final List<Column> COLUMNS = List.of(
            Column.optional("number"),
            Column.required("title"),
            Column.optional("organisation"),
            Column.optional("stakeholder_type").or("stakeholdertype"),
            Column.optional("country"),
            Column.optional("scope"),
            Column.optional("kind"),
            Column.optional("language"),
            Column.optional("action_lines").or("actionlines"),
            Column.optional("sdgs"),
            Column.optional("targets"),
            Column.optional("short_description").or("shortdescription"),
            Column.optional("description"),
            Column.optional("status"),
            Column.optional("start").or("startson"),
            Column.optional("end").or("endson"),
            Column.optional("website"),
            Column.optional("year"),
            Column.optional("results"),
            Column.optional("challenges"),
            Column.optional("replicability"),
            Column.optional("sustainability"),
            Column.optional("partnerships"),
            Column.optional("wsis_values").or("wsisvalues"),
            Column.optional("source"));

    private EntryTable() {}
}
