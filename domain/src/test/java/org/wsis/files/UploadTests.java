package org.wsis.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTests {
    private static final String TYPE = "files.refused.type";
    private static final String NO_PICTURE = "files.refused.picture";
    private static final String SIZE = "files.refused.size";
    private static final String PIXELS = "files.refused.pixels";
    private static final String DAMAGED = "files.refused.damaged";
    /** 1 × 1 pixel, lossy WebP. */
    private static final String WEBP =
            "52494646240000005745425056503820180000003001009d012a0100010002003425a40003700000fefb940000";

    @Test
    void contentDecidesNotTheName() throws Exception {
        assertThat(document("a.exe", Samples.pdf("")).type()).isEqualTo(FileType.PDF);
        assertThat(document("a.txt", Samples.docx()).type()).isEqualTo(FileType.DOCX);
        assertThat(document("list.csv", Samples.text("a;b\n1;é\n")).type()).isEqualTo(FileType.CSV);
        assertThat(document("photo.pdf", Samples.picture("png", 10, 10)).type()).isEqualTo(FileType.PNG);
        assertThat(document("x", odt()).type()).isEqualTo(FileType.ODT);
    }

    @Test
    void whatIsNoPictureIsRefusedAsOne() throws IOException {
        refusedPicture(NO_PICTURE, "zip.jpg", Samples.zip("a", Samples.text("a")));
        refusedPicture(NO_PICTURE, "html.png", Samples.text("<!DOCTYPE html><html><script>alert(1)</script></html>"));
        refusedPicture(
                NO_PICTURE, "drawing.svg", Samples.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
        refusedPicture(NO_PICTURE, "document.png", Samples.pdf(""));
        refusedPicture(NO_PICTURE, "animation.gif", Samples.picture("gif", 2, 2));
    }

    @Test
    void whatABrowserOrAMachineWouldRunIsRefused() throws IOException {
        refusedDocument(TYPE, "a.txt", Samples.text("<html><body>x</body></html>"));
        refusedDocument(TYPE, "a.txt", Samples.text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"));
        refusedDocument(TYPE, "a.txt", Samples.text("#!/bin/sh\nrm -rf /\n"));
        refusedDocument(TYPE, "a.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0});
        refusedDocument(TYPE, "a.docx", Samples.zip("a.txt", Samples.text("a")));
        refusedDocument(TYPE, "a.docx", Samples.docx("word/vbaProject.bin", Samples.text("macro")));
        refusedDocument(TYPE, "a.pdf", Samples.pdf("<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>"));
        refusedDocument(TYPE, "a.txt", new byte[] {'a', 0, 'b'});
    }

    @Test
    void whatIsTooLargeIsRefused() {
        refusedDocument(SIZE, "a.txt", new byte[Upload.LARGEST + 1]);
        refusedPicture(SIZE, "a.png", new byte[Upload.LARGEST + 1]);
    }

    @Test
    void whatIsEmptyOrCutShortIsDamaged() throws IOException {
        refusedDocument(DAMAGED, "a.txt", new byte[0]);
        refusedDocument(DAMAGED, "a.pdf", Samples.text("%PDF-1.7\nno end"));
        byte[] png = Samples.picture("png", 300, 300);
        refusedPicture(DAMAGED, "a.png", java.util.Arrays.copyOf(png, png.length / 2));
        byte[] docx = Samples.docx();
        refusedDocument(DAMAGED, "a.docx", java.util.Arrays.copyOf(docx, 60));
    }

    @Test
    void aPixelBombIsNotDecoded() throws IOException {
        refusedPicture(PIXELS, "bomb.png", Samples.pixelBomb(30_000, 30_000));
        refusedPicture(PIXELS, "bomb.png", Samples.pixelBomb(10_000, 10_000));
        refusedPicture(PIXELS, "line.png", Samples.pixelBomb(20_001, 1));
    }

    @Test
    void aZipBombIsNotInflated() throws IOException {
        byte[] zeros = new byte[32 << 20];
        byte[] bomb = Samples.docx("word/media/a", zeros);
        assertThat(bomb).hasSizeLessThan(100_000);
        refusedDocument(SIZE, "bomb.docx", bomb);
    }

    @Test
    void anArchiveThatClimbsOutOfItsFolderIsRefused() throws IOException {
        refusedDocument(DAMAGED, "a.docx", Samples.docx("../../etc/cron.d/x", Samples.text("x")));
        refusedDocument(DAMAGED, "a.docx", Samples.docx("/etc/x", Samples.text("x")));
    }

    @Test
    void aPictureStandsUprightAndForgetsWhereItWasTaken() throws Exception {
        byte[] original = Samples.turnedJpegWithPlace(200, 100);
        assertThat(latin(original)).contains("GPS");

        Upload kept = picture("a.jpg", original);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept.content()));
        assertThat(image.getWidth()).isEqualTo(100);
        assertThat(image.getHeight()).isEqualTo(200);
        assertThat(new Color(image.getRGB(50, 20)).getRed())
                .as("what was left is on top")
                .isGreaterThan(200);
        assertThat(latin(kept.content())).doesNotContain("GPS").doesNotContain("Exif");
    }

    @Test
    void aPictureIsMadeToFit() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                picture("a.jpg", Samples.picture("jpg", 5000, 2500)).content()));
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(800);
    }

    @Test
    void whatHangsOnAPictureIsLost() throws Exception {
        byte[] page = Samples.text("<script>alert(1)</script>");
        byte[] polyglot = Samples.joined(Samples.picture("png", 20, 20), Samples.zip("evil.html", page));

        Upload kept = picture("a.png", polyglot);

        assertThat(latin(kept.content())).doesNotContain("evil.html").doesNotContain("PK\3\4");
    }

    @Test
    void aWebpIsRead() throws Exception {
        assertThat(picture("a.webp", java.util.HexFormat.of().parseHex(WEBP)).type())
                .isEqualTo(FileType.JPEG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.4", "  %PDF-1.4\n", "<html>%PDF-1.4"})
    void whatOnlySaysThatItIsAPdfIsRefused(String begin) {
        assertThatThrownBy(() -> document("a.pdf", Samples.text(begin))).isInstanceOf(Refused.class);
    }

    private static byte[] odt() throws IOException {
        return Samples.zip(
                "mimetype",
                Samples.text("application/vnd.oasis.opendocument.text"),
                "content.xml",
                Samples.text("<office/>"));
    }

    private static Upload document(String name, byte[] content) throws IOException, Refused {
        return Upload.document(name, new ByteArrayInputStream(content));
    }

    private static Upload picture(String name, byte[] content) throws IOException, Refused {
        return Upload.picture(name, new ByteArrayInputStream(content));
    }

    private static void refusedDocument(String reason, String name, byte[] content) {
        assertThatThrownBy(() -> document(name, content))
                .as(name)
                .isInstanceOf(Refused.class)
                .hasMessage(reason);
    }

    private static void refusedPicture(String reason, String name, byte[] content) {
        assertThatThrownBy(() -> picture(name, content))
                .as(name)
                .isInstanceOf(Refused.class)
                .hasMessage(reason);
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
