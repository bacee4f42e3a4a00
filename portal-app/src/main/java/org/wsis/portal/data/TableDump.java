package org.wsis.portal.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.wsis.export.ExportFormat;
import org.wsis.export.PublicTable;
import org.wsis.export.RowWriter;

/** A file of a table in one format, compressed; counts and sums while it writes. */
final class TableDump implements RowWriter {
    private final Path file;
    private final MessageDigest digest;
    private final OutputStream out;
    private final RowWriter rows;
    private long count;

    TableDump(Path folder, PublicTable table, ExportFormat format) throws IOException {
        this.file = folder.resolve(table.name() + "." + format.extension() + ".gz");
        this.digest = sha256();
        this.out = new GZIPOutputStream(
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest));
        this.rows = format.open(out, table.columns());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes the table once in each of the formats, reading it once. */
    static List<TableDump> write(Path folder, PublicTable table) throws IOException {
        try (var lines = new TableDump(folder, table, ExportFormat.JSONL);
                var csv = new TableDump(folder, table, ExportFormat.CSV)) {
            table.writeTo(new Both(lines, csv));
            return List.of(lines, csv);
        }
    }

    private record Both(RowWriter one, RowWriter other) implements RowWriter {
        @Override
        public void row(List<? extends @Nullable Object> cells) throws IOException {
            one.row(cells);
            other.row(cells);
        }

        @Override
        public void close() {
            // whoever opened them closes them
        }
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        rows.row(cells);
        count++;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            rows.close();
        }
    }

    /** What was written, once it is closed. */
    Manifest.DumpFile describe(String address) throws IOException {
        String name = file.getFileName().toString();
        return new Manifest.DumpFile(
                name,
                address + name,
                "application/gzip",
                Files.size(file),
                count,
                HexFormat.of().formatHex(digest.digest()));
    }
}
