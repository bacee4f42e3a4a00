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
import java.util.regex.Pattern;

/** Text with commas, semicolons or tabs, in UTF-8, UTF-16 with a byte order mark, or else Windows-1252. */
record CsvTable(String text, String charset) implements TableFile {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\t\r\n\f]]");

    static CsvTable of(byte[] content) throws Unreadable {
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
            return new CsvTable(windows(content), "Windows-1252");
        }
    }

    /** Any bytes can be read so; those of a text have no control characters. */
    private static String windows(byte[] content) throws Unreadable {
        String text = new String(content, WINDOWS);
        if (NO_TEXT.matcher(text).find()) {
            throw new Unreadable("imports.refused.no-table");
        }
        return text;
    }

    @Override
    public void read(Sink sink) throws Unreadable {
        int number = 0;
        char separator = separator();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
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
        refuseUnclosedQuote(separator);
    }

    /** The reader takes all that follows such a mark for one cell. */
    private void refuseUnclosedQuote(char separator) throws Unreadable {
        var marks = new Marks(separator);
        text.chars().forEach(marks::read);
        if (marks.quoted) {
            throw new Unreadable("imports.refused.unclosed", marks.opened);
        }
    }

    /** Follows the quotation marks of a text: they mean something at the start of a cell, and within one that they opened. */
    private static final class Marks {
        private final char separator;
        private int line = 1;
        private int opened;
        private boolean quoted;
        private boolean closed;
        private int before = '\n';

        Marks(char separator) {
            this.separator = separator;
        }

        void read(int c) {
            boolean mark = c == '"';
            boolean begins = mark && !quoted && (before == separator || before == '\n' || before == '\r');
            boolean doubled = mark && !quoted && closed;
            opened = begins ? line : opened;
            closed = mark && quoted;
            quoted = begins || doubled || quoted && !mark;
            line += c == '\n' ? 1 : 0;
            before = c;
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
