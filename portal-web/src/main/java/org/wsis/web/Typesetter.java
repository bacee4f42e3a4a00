package org.wsis.web;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.web.print.Finishing;
import org.wsis.web.print.Fonts;

/** Turns well-formed HTML into a tagged PDF (PDF/UA-1, PDF/A-3a). It fetches nothing from anywhere. */
@Component
public class Typesetter {
    /** Characters that XML cannot hold; a title of the archive may. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final Pattern INSIDE = Pattern.compile("data:image/(png|jpeg);base64,");

    Typesetter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** A finished document. */
    public record Printed(byte[] content, int pages) {}

    /**
     * The document.
     *
     * @param site the portal's address, from which nothing is fetched either
     * @param drawers what draws an {@code object} element, by its type
     */
    public Printed pdf(String html, String site, boolean rightToLeft, Map<String, FSObjectDrawer> drawers) {
        try {
            return Finishing.of(set(html, site, rightToLeft, drawers), rightToLeft);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] set(String html, String site, boolean rightToLeft, Map<String, FSObjectDrawer> drawers)
            throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR);
        fetchNothing(builder);
        Fonts.of(builder);
        var factory = new DefaultObjectDrawerFactory();
        drawers.forEach(factory::registerDrawer);
        builder.useObjectDrawerFactory(factory);
        builder.withProducer("WSIS portal");
        builder.withHtmlContent(NO_XML.matcher(html).replaceAll(""), site);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    /** A picture that the document itself holds. */
    private static boolean isInside(@Nullable String address) {
        return address != null && INSIDE.matcher(address).lookingAt();
    }

    private static void fetchNothing(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> isInside(address), priority);
        }
    }
}
