package org.wsis.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people, and attackers, upload them. */
final class Samples {
    private Samples() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Left half red, right half blue. */
    static byte[] picture(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** A JPEG that says it was taken with the camera turned by a quarter, and where. */
    static byte[] turnedJpegWithPlace(int width, int height) throws IOException {
        byte[] jpeg = picture("jpg", width, height);
        byte[] note = text("GPS 46.2044 N 6.1432 E");
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + note.length);
        exif.put(text("Exif\0\0"))
                .put(text("MM"))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putShort((short) 0x010E).putShort((short) 2).putInt(note.length).putInt(38);
        exif.putInt(0).put(note);
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.write(new byte[] {(byte) 0xFF, (byte) 0xE1});
        file.write(
                ByteBuffer.allocate(2).putShort((short) (exif.capacity() + 2)).array());
        file.write(exif.array());
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    /** A PNG of a few bytes whose header promises as many pixels as you like. */
    static byte[] pixelBomb(int width, int height) throws IOException {
        byte[] png = picture("png", 1, 1);
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        var checksum = new CRC32();
        checksum.update(png, 12, 17);
        header.putInt(29, (int) checksum.getValue());
        return png;
    }

    static byte[] zip(Object... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] docx(Object... more) throws IOException {
        Object[] parts = new Object[more.length + 4];
        System.arraycopy(
                new Object[] {"[Content_Types].xml", text("<Types/>"), "word/document.xml", text("<w/>")},
                0,
                parts,
                0,
                4);
        System.arraycopy(more, 0, parts, 4, more.length);
        return zip(parts);
    }

    static byte[] pdf(String inside) {
        return text("%PDF-1.7\n" + inside + "\nstartxref\n0\n%%EOF\n");
    }

    static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
