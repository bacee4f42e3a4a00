package org.wsis.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.Tika;

/** Decides by its content what an upload is; its name only tells a table from other text. */
final class Recognition {
    private static final Tika TIKA = new Tika();
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\r\n\f]]");

    private Recognition() {}

    /** The type, empty if it is none that may be uploaded. */
    static Optional<FileType> of(byte[] content, String name) throws IOException, Refused {
        return switch (TIKA.detect(content)) {
            case "image/jpeg" -> Optional.of(FileType.JPEG);
            case "image/png" -> Optional.of(FileType.PNG);
            case "image/webp" -> Optional.of(FileType.WEBP);
            case "application/pdf" -> Optional.of(FileType.PDF);
            case "text/plain" -> text(content, name);
            case String zip when startsAsZip(content) -> OfficeArchive.type(content);
            default -> Optional.empty();
        };
    }

    private static boolean startsAsZip(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    private static Optional<FileType> text(byte[] content, String name) {
        try {
            CharSequence text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            boolean table = name.toLowerCase(Locale.ROOT).endsWith(".csv");
            return Optional.of(table ? FileType.CSV : FileType.TEXT)
                    .filter(type -> !CONTROL.matcher(text).find());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
