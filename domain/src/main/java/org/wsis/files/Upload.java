package org.wsis.files;

import java.io.IOException;
import java.io.InputStream;

/**
 * An upload that was judged and may be kept.
 *
 * @param type decided by content
 * @param content the bytes to keep, redrawn if it is a picture
 */
record Upload(FileType type, byte[] content) {
    static final int LARGEST = 10 << 20;

    static Upload document(String name, InputStream content) throws IOException, Refused {
        byte[] bytes = read(content);
        FileType type = Recognition.of(bytes, name).orElseThrow(Refused::type);
        if (type == FileType.PDF) {
            PdfCheck.check(bytes);
        }
        return type.isPicture() ? Pictures.redrawn(type, bytes) : new Upload(type, bytes);
    }

    static Upload picture(String name, InputStream content) throws IOException, Refused {
        byte[] bytes = read(content);
        FileType type = Recognition.of(bytes, name).filter(FileType::isPicture).orElseThrow(Refused::picture);
        return Pictures.redrawn(type, bytes);
    }

    private static byte[] read(InputStream content) throws IOException, Refused {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Refused.size();
        }
        if (bytes.length == 0) {
            throw Refused.damaged();
        }
        return bytes;
    }
}
