package org.wsis.web.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The fonts of the documents; each is embedded, cut to the characters used. Chinese has one weight. */
public final class Fonts {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Fonts() {}

    /** Offers them to the typesetter. */
    public static void of(PdfRendererBuilder builder) {
        add(builder, "plex-400", "Plex", REGULAR);
        add(builder, "plex-600", "Plex", BOLD);
        add(builder, "plex-arabic-400", "Plex Arabic", REGULAR);
        add(builder, "plex-arabic-600", "Plex Arabic", BOLD);
        add(builder, "noto-sans-sc-400", "Noto SC", REGULAR);
        add(builder, "noto-sans-sc-400", "Noto SC", BOLD);
    }

    private static void add(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        try {
            return new ClassPathResource("fonts/" + file + ".ttf").getInputStream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
