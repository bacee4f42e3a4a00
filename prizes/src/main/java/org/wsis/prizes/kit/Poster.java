package org.wsis.prizes.kit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.wsis.mail.PublicAddress;
import org.wsis.web.Typesetter;

/**
 * Draws the pictures that are shared: set like the reports, so that each script has its letters and Arabic its shapes, then drawn
 * without a font of the machine (decision 0092). Those last asked for are kept, and few are drawn at once.
 */
@Component
class Poster {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    /** A page is measured in points, a picture in CSS pixels. */
    private static final float SCALE = 96f / 72;

    private static final int MOST_BYTES = 24_000_000;
    private static final int MOST_OF_A_NAME = 90;
    private static final int SHORT = 60;
    private static final int MIDDLE = 110;
    private static final Semaphore HANDS = new Semaphore(2);

    private final ITemplateEngine templates;
    private final Typesetter typesetter;
    private final PublicAddress address;
    private final Cache<Asked, byte[]> known = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Asked asked, byte[] picture) -> picture.length)
            .build();

    Poster(ITemplateEngine templates, Typesetter typesetter, PublicAddress address) {
        this.templates = templates;
        this.typesetter = typesetter;
        this.address = address;
    }

    private record Asked(Shared nominee, Locale locale) {}

    /** The picture as PNG. */
    byte[] of(Shared nominee, Locale locale) {
        var asked = new Asked(nominee, locale);
        byte[] picture = known.getIfPresent(asked);
        if (picture == null) {
            picture = draw(nominee, locale);
            known.put(asked, picture);
        }
        return picture.clone();
    }

    private byte[] draw(Shared nominee, Locale locale) {
        HANDS.acquireUninterruptibly();
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture(nominee, locale), "png", out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            HANDS.release();
        }
    }

    private BufferedImage picture(Shared nominee, Locale locale) throws IOException {
        byte[] set = typesetter
                .pdf(
                        templates.process("prizes/kit/poster", context(nominee, locale)),
                        address.of("/"),
                        isRightToLeft(locale),
                        Map.of())
                .content();
        try (PDDocument page = Loader.loadPDF(set)) {
            BufferedImage drawn = new PDFRenderer(page).renderImage(0, SCALE, ImageType.RGB);
            return PosterMarks.onto(drawn, QrCode.of(nominee.link()), isRightToLeft(locale));
        }
    }

    private static Context context(Shared nominee, Locale locale) {
        var context = new Context(locale);
        context.setVariable("locale", locale);
        context.setVariable("direction", isRightToLeft(locale) ? "rtl" : "ltr");
        context.setVariable("nominee", nominee);
        context.setVariable("size", size(nominee.title()));
        context.setVariable(
                "who",
                Stream.of(cut(nominee.organisation()), nominee.country())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")));
        return context;
    }

    private static boolean isRightToLeft(Locale locale) {
        return locale.getLanguage().equals("ar");
    }

    private static String size(String title) {
        int length = title.length();
        return length <= SHORT ? "short" : length <= MIDDLE ? "middle" : "long";
    }

    private static String cut(String name) {
        return name.length() <= MOST_OF_A_NAME ? name : name.substring(0, MOST_OF_A_NAME - 1) + "…";
    }
}
