package org.wsis.portal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.files.Files;
import org.wsis.files.Intake;
import org.wsis.files.StoredFile;
import org.wsis.portal.PortalTest;
import org.wsis.web.FileResponses;

@PortalTest
class FilesTests {
    @Autowired
    Files files;

    @Autowired
    FileResponses responses;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aDocumentIsKeptAndFound() throws IOException {
        StoredFile file = accepted(files.document("../../etc/année.txt", text("bonjour")));

        assertThat(file.name()).isEqualTo("année.txt");
        assertThat(files.find(file.id())).contains(file);
        assertThat(files.open(file.id())).hasContent("bonjour");
    }

    @Test
    void aPictureIsKeptRedrawn() throws IOException {
        StoredFile file = accepted(files.picture("wide.png", png(3200, 800)));

        BufferedImage kept = ImageIO.read(files.open(file.id()));
        assertThat(kept.getWidth()).isEqualTo(1600);
        assertThat(kept.getHeight()).isEqualTo(400);
    }

    @Test
    void aRefusedFileLeavesNothing() throws IOException {
        assertThat(files.picture("page.png", text("<html><script>alert(1)</script></html>")))
                .isEqualTo(new Intake.Refused("files.refused.picture"));
    }

    @Test
    void aFileOfARolledBackTransactionIsNotFound() throws IOException {
        StoredFile file = transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return accepted(files.document("a.txt", text("never")));
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
        assertThat(files.find(file.id())).isEmpty();
    }

    @Test
    void theSameContentMayHaveSeveralNamesAndOutlivesOneOfThem() throws IOException {
        StoredFile first = accepted(files.document("first.txt", text("the same")));
        StoredFile second = accepted(files.document("second.txt", text("the same")));

        transaction.executeWithoutResult(status -> files.remove(first.id()));

        assertThat(files.find(first.id())).isEmpty();
        assertThat(files.open(second.id())).hasContent("the same");
    }

    @Test
    void aFileIsServedSoThatItCannotActAsAPage() throws IOException {
        StoredFile file = accepted(files.document("تقرير.txt", text("report")));

        var headers = responses.download(file).getHeaders();

        assertThat(headers.getFirst("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%D8%AA");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(headers.getCacheControl()).isEqualTo("no-store");
        assertThat(responses.publicPicture(file).getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment");
    }

    private static StoredFile accepted(Intake intake) {
        assertThat(intake).isInstanceOf(Intake.Accepted.class);
        return ((Intake.Accepted) intake).file();
    }

    private static ByteArrayInputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteArrayInputStream png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
