package org.wsis.portal.nodes;

import java.sql.SQLException;
import java.util.Map;

/** An import, as the database has it. */
record Run(Rows rows, String id) {
    /** Uploads the table by a visitor who has the page of imports open. */
    static Run upload(Rows rows, Visitor editor, Node node, Table table) throws Exception {
        return upload(rows, editor, node, table.text());
    }

    static Run upload(Rows rows, Visitor editor, Node node, String table) throws Exception {
        editor.get(node, "/admin/import");
        return new Run(
                rows,
                editor.upload(node, "/admin/import", Map.of("kind", "prize-archive"), "file", "table.csv", table)
                        .location()
                        .replaceFirst(".*/", ""));
    }

    String execution() {
        return "/admin/import/" + id + "/execution";
    }

    boolean is(String state) throws SQLException {
        return rows.text("SELECT state FROM imports.run WHERE id = ?::uuid", id).equals(state);
    }

    long written() throws SQLException {
        return rows.count("SELECT count(*) FROM imports.row WHERE run = ?::uuid AND subject IS NOT NULL", id);
    }

    /** Whether the node holds the lock of an import. */
    boolean isWritten(Node by) throws SQLException {
        return rows.text("""
                SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
                 WHERE locktype = 'advisory' AND objsubid = 2 AND classid = hashtext('imports')::oid""").equals(by.name());
    }
}
