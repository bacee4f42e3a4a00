package org.wsis.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * An office document, which is a ZIP archive of known shape. It is read once from front to end without keeping it; the
 * reading stops at the limits, so that a ZIP bomb costs no more than they say. Macros are refused.
 */
final class OfficeArchive {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 200L << 20;
    private static final long MOST_TIMES_LARGER = 100;
    private static final long ALWAYS_FINE = 10L << 20;
    private static final int LONGEST_MIMETYPE = 100;
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "word/document.xml", FileType.DOCX,
            "xl/workbook.xml", FileType.XLSX,
            "ppt/presentation.xml", FileType.PPTX);
    private static final Set<FileType> OPEN_DOCUMENT = Set.of(FileType.ODT, FileType.ODS, FileType.ODP);

    private final long mostBytes;
    private final Map<String, Long> sizes = new HashMap<>();
    private @Nullable String mimetype;
    private long bytes;

    private OfficeArchive(int packed) {
        this.mostBytes = Math.min(MOST_BYTES, Math.max(ALWAYS_FINE, packed * MOST_TIMES_LARGER));
    }

    /** The kind of document, empty if it is another archive; throws if it is damaged, or larger than documents are. */
    static Optional<FileType> type(byte[] content) throws IOException, Refused {
        var archive = new OfficeArchive(content.length);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw Refused.damaged();
        }
        return archive.type();
    }

    private void take(ZipEntry entry, InputStream content) throws IOException, Refused {
        String name = entry.getName();
        if (sizes.size() >= MOST_ENTRIES) {
            throw Refused.size();
        }
        if (name.startsWith("/") || name.contains("\\") || name.contains("..")) {
            throw Refused.damaged();
        }
        if (sizes.isEmpty() && name.equals("mimetype")) {
            mimetype = new String(content.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII).strip();
        }
        if (sizes.put(name, inflate(content)) != null) {
            throw Refused.damaged();
        }
    }

    private long inflate(InputStream content) throws IOException, Refused {
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            bytes += read;
            if (bytes > mostBytes) {
                throw Refused.size();
            }
        }
        return size;
    }

    private Optional<FileType> type() {
        boolean macros = sizes.keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name ->
                        name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/"));
        if (macros) {
            return Optional.empty();
        }
        if (mimetype != null) {
            return OPEN_DOCUMENT.stream()
                    .filter(type -> type.mediaType().equals(mimetype))
                    .findAny();
        }
        return sizes.containsKey("[Content_Types].xml") ? mainPart() : Optional.empty();
    }

    private Optional<FileType> mainPart() {
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> sizes.containsKey(part.getKey()))
                .map(Map.Entry::getValue)
                .findAny();
    }
}
