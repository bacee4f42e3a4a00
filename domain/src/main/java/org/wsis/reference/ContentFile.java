package org.wsis.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * A CSV file of the project with a header line, in UTF-8.
 *
 * @param sha256 of its bytes, in hexadecimal
 */
public record ContentFile(String sha256, List<ContentRow> rows) {
    /** Reads {@code data/<name>} from the class path; throws if it is missing or no CSV. */
    public static ContentFile of(String name) {
        try {
            byte[] bytes = new ClassPathResource("data/" + name).getContentAsByteArray();
            return new ContentFile(digest(bytes), parse(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException("data/" + name, failure);
        }
    }

    private static List<ContentRow> parse(String text) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream()
                    .map(row -> new ContentRow(row.getStartingLineNumber(), trimmed(row.getFieldsAsMap())))
                    .toList();
        }
    }

    private static Map<String, String> trimmed(Map<String, String> cells) {
        return cells.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, cell -> cell.getValue().strip()));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
