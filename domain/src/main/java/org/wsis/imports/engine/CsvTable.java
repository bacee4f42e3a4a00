package org.wsis.imports.engine;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text with commas, semicolons or tabs, in UTF-8, UTF-16 with a byte order mark, or else Windows-1252. */
record CsvTable(String text, String charset) implements TableFile {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static CsvTable of(byte[] content) {
        if (content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
                || content.length > 1 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            return new CsvTable(new String(content, StandardCharsets.UTF_16), "UTF-16");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new CsvTable(text.startsWith("\uFEFF") ? text.substring(1) : text, "UTF-8");
        } catch (CharacterCodingException notUnicode) {
            return new CsvTable(new String(content, WINDOWS), "Windows-1252");
        }
    }

    @Override
    public void read(Sink sink) throws Unreadable {
        int number = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                number++;
                if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    sink.row(number, row.getFields());
                }
            }
        } catch (CsvParseException damaged) {
            throw new Unreadable("imports.refused.damaged", number + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The one of the three that the heading uses most. */
    private char separator() {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(heading, candidate) > count(heading, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
